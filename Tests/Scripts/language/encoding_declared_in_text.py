# small
# A declaration of an encoding counts in bytes; in a str, which has been decoded, it is a comment.


def attempt(source, run=exec):
    namespace = {}
    try:
        value = run(source, namespace)
    except Exception as error:
        print(ascii(source), '|', type(error).__name__)
    else:
        print(ascii(source), '|', ascii(namespace.get('x', value)))


for name in ('latin-1', 'ascii', 'utf-8', 'cp1252', 'koi8-r', 'nothing', 'utf-16', 'rot13'):
    attempt(f'# coding: {name}\nx = "é€"')
    attempt(f'#!/bin/x\n# -*- coding: {name} -*-\nx = "é"')
    attempt(f'# coding: {name}\n"é"', eval)
    attempt(f'"é" # coding: {name}', eval)
for name in ('cp1252', 'koi8-r', 'iso-8859-15', 'cp437', 'mac-roman', 'iso8859_7', 'latin-1'):
    attempt(f'# coding: {name}\nx = "'.encode() + b'\xe9\xa4\xc1"')
    attempt(f'# coding: {name}\n\xe9 = 1; x = "a"'.encode(name, 'replace'))
attempt(b'# coding: nothing\nx = 1')
attempt(b'# coding: cp1252\nx = "\x81"')
attempt(b'\xef\xbb\xbf# coding: cp1252\nx = 1')
code = compile('# coding: ascii\nx = "é"', 'file', 'exec')
exec(code)
print(ascii(x))
