# Files with odd line ends, encodings and bytes: run as programs, imported, and compiled.
import os
import subprocess
import sys
import tempfile

FILES = {
    'crlf': b'x = 1\r\nif x:\r\n    print(x)\r\nprint("""a\r\nb""".encode())\r\n1/0\r\n',
    'carriage': b'x = 1\rif x:\r    print(x)\r1/0\r',
    'mixed': b'x = 1\r\nprint(x)\rprint(2)\n1/0\n',
    'unended': b'print(1)\n1/0',
    'unended_bracket': b'x = (1,\n',
    'unended_string': b'x = "abc',
    'unended_comment': b'if 1:\n    print(1)\n    # c',
    'form_feeds': b'\x0cprint(1)\n\x0c\nif 1:\n\x0c    print(2)\n    \x0cprint(3)\nprint(4)\x0c\n',
    'form_feed_indent': b'if 1:\n    print(2)\n  \x0c    print(3)\n',
    'vertical_tab': b'print(1)\x0b\n',
    'mark': b'\xef\xbb\xbfprint(1)\n1/0\n',
    'mark_utf8': b'\xef\xbb\xbf# coding: utf-8\nprint("\xc3\xa9".encode())\n',
    'mark_latin': b'\xef\xbb\xbf# coding: latin-1\nprint(1)\n',
    'mark_twice': b'\xef\xbb\xbf\xef\xbb\xbfprint(1)\n',
    'utf16_mark': b'\xff\xfep\0',
    'latin': b'# -*- coding: latin-1 -*-\nprint(ascii("\xe9"))\nx = "\xe9" + 1\n',
    'latin_error': b'# -*- coding: latin-1 -*-\nx = "\xe9" $ 1\n',
    'second_line': b'#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\nprint(ascii("\xe9"))\n',
    'third_line': b'#\n#\n# coding: nosuch\nprint(1)\n',
    'nosuch': b'# coding: nosuch\nprint(1)\n',
    'in_string': b'"""\n# coding: nosuch\n"""\nprint(1)\n',
    'after_code': b'x = 1 # coding: latin-1\nprint(ascii("\xe9"))\n',
    'capital': b'# coding: LATIN-1\nprint(ascii("\xe9"))\n',
    'koi8': b'# coding: koi8-r\nprint(ascii("\xc1"))\nx = "\xc1" $\n',
    'utf16_declared': b'# coding: utf-16\nprint(1)\n',
    'invalid': b'print(1)\nx = "\xe9"\n',
    'invalid_comment': b'print(1)\n# \xe9 comment\nprint(1)\n',
    'invalid_late': b'print(1)' + b'\n' * 5000 + b'x = "\xe9"\n',
    'invalid_declared': b'# coding: utf-8\n# \xff\nprint(1)\n',
    'euro': 'a\u20ac = 1\n'.encode(),
    'quotes': 'x = \u201ca\u201d\n'.encode(),
    'space': 'x =\u00a01\n'.encode(),
    'control': b'x = 1\x01\n',
    'empty': b'',
    'blanks': b'   ',
    'tabs': b'if 1:\n\tprint(1)\n        print(2)\n',
}
NULLS = {'null': b'x = 1\0\n', 'null_comment': b'# \0\nprint(1)\n', 'null_late': b'x = 1\n\n\0'}


def show(result):
    text = result.stdout + result.stderr
    for line in text.decode('utf-8', 'backslashreplace').splitlines():
        print('   ', line.replace(place, '<place>'))


with tempfile.TemporaryDirectory() as place:
    place = os.path.realpath(place)
    for name, source in (FILES | NULLS).items():
        with open(os.path.join(place, name + '.py'), 'wb') as file:
            file.write(source)
    for name in FILES:
        print(name)
        show(subprocess.run([sys.executable, name + '.py'], capture_output=True, cwd=place))
    sys.path.insert(0, place)
    for name in FILES | NULLS:
        try:
            __import__(name)
        except Exception as error:
            print(name, type(error).__name__, str(error).replace(place, '<place>'))
            if isinstance(error, SyntaxError):
                print(error.lineno, error.offset, error.end_lineno, error.end_offset, ascii(error.text))

for source in ('1\0', b'1\0', '\0', bytearray(b'1\0'), 'a\0b\nc', '# \0'):
    for function in (lambda source: compile(source, 'file', 'exec'), exec, eval):
        try:
            function(source)
        except Exception as error:
            print(repr(source), type(error).__name__, error)
