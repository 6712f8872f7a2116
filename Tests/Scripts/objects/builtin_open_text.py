# open: text files, modes, newlines, encodings, seek and iteration.
# small

name = 'scratch.tmp'
with open(name, 'w') as f:
    print(f.write('line 1\n'), f.write(''), f.write('ünï\n'), f.writable(), f.readable(), f.closed, f.name, f.mode)
    f.writelines(['a\n', 'b\n', 'no newline'])
print(f.closed)
with open(name) as f:
    print(repr(f.read()), repr(f.read()), repr(f.read(5)))
with open(name) as f:
    print(repr(f.readline()), repr(f.readline(2)), repr(f.readline()), f.readlines(), repr(f.readline()),
        f.readlines())
with open(name) as f:
    print([l for l in f], list(f))
with open(name) as f:
    print(next(f), end='')
    print(repr(f.read(3)), repr(f.read()))
for line in open(name): print(repr(line), end=' ')
print()
with open(name, 'a') as f: f.write('+appended\n')
with open(name, 'r+') as f:
    print(len(f.read())); f.write('end'); f.seek(0); print(f.read(4), f.tell() > 0); f.seek(0); f.write('LINE')
print(open(name).read().split('\n')[0])
with open(name, 'w+') as f:
    f.write('x\r\ny\rz\n'); f.seek(0); print(repr(f.read()))
print(repr(open(name, newline='').read()), repr(open(name, newline='\n').readlines()),
    repr(open(name, newline='\r').readlines()))
with open(name, 'w', newline='\r\n') as f: f.write('a\nb\n')
print(open(name, 'rb').read(), repr(open(name).read()))
with open(name, 'w', encoding='latin-1') as f: f.write('é')
print(open(name, 'rb').read(), open(name, encoding='latin-1').read())
for e in ('strict', 'replace', 'ignore', 'surrogateescape', 'backslashreplace'):
    try:
        print(e, ascii(open(name, encoding='utf-8', errors=e).read()))
    except UnicodeDecodeError as x:
        print(x)
f = open(name); f.close(); f.close()
for fn in (lambda: f.read(), lambda: f.readline(), lambda: next(f), lambda: f.__enter__(),
    lambda: open(name, 'w').read(), lambda: open(name).write('x'), lambda: open(name, 'w').write(5),
    lambda: open('/no/such/dir/file'), lambda: open('.'), lambda: open('/no/such', 'w'), lambda: open(name, ''),
    lambda: open(name, 'rw'), lambda: open(name, 'rr'), lambda: open(name, 'x'), lambda: open(name, 'U'),
    lambda: open(name, 'b'), lambda: open(name, 'r', encoding='nope'), lambda: open(name, newline='z'),
    lambda: open(name, 'rt+b'), lambda: open('a\0b'), lambda: open(''), lambda: open(-1),
    lambda: open(name, buffering=0), lambda: open(name, 'w', encoding='ascii').write('é') and None,
    lambda: open(name).seek(-1), lambda: open(name).seek(1, 5), lambda: open(name).readline('a'),
    lambda: open(name).nothing):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
print(type(open(name)).__name__, type(open(name, 'rb')).__name__, type(open(name, 'wb')).__name__,
    type(open(name, 'rb+')).__name__, open(name).encoding.lower(), open(name).errors, open(name, 'rb').mode)
with open(name, 'w') as f: print('via print', 1, file=f, sep='-')
print(open(name).read(), end='')
