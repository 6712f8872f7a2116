# open: binary files, seek, tell, truncate, readinto-like reads.
# small

name = 'scratch.tmp'
with open(name, 'wb') as f:
    print(f.write(b'\x00\x01\xff'), f.write(b''), f.tell(), f.seekable(), f.mode)
    f.writelines([b'a\n', b'b\r\n'])
with open(name, 'rb') as f:
    print(f.read(2), f.tell(), f.read(), f.read(), f.seek(0), f.read(1), f.seek(-2, 2), f.read(), f.seek(3),
        f.readline(), f.readline(), f.readline(), f.seek(1, 0), f.seek(1, 1), f.tell())
    print(f.readlines())
with open(name, 'rb+') as f:
    f.seek(1); f.write(b'Z'); f.seek(0); print(f.read())
    print(f.truncate(2), f.seek(0), f.read(), f.seek(5), f.write(b'!'), f.seek(0), f.read())
with open(name, 'ab') as f:
    print(f.tell()); f.write(b'app'); print(f.tell())
print(list(open(name, 'rb')), open(name, 'rb').read(3), open(name, 'rb').fileno() > 2)
with open(name, 'wb') as f:
    for b in ('text', 5, None, ['a']):
        try:
            f.write(b)
        except TypeError as e:
            print(e)
for fn in (lambda: open(name, 'rb').write(b'x'), lambda: open(name, 'wb').read(), lambda: open(name, 'rb').seek(-1),
    lambda: open(name, 'rb').seek(0, 9), lambda: open(name, 'rb', newline='\n'),
    lambda: open(name, 'rb', errors='strict'), lambda: open(name, 'rb').read('a')):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
data = bytes(range(256)) * 40
with open(name, 'wb') as f: f.write(data)
with open(name, 'rb') as f:
    parts = []
    while chunk := f.read(1000): parts.append(chunk)
print(len(parts), b''.join(parts) == data)
with open(name, 'wb', buffering=0) as f: print(type(f).__name__, f.write(b'raw'))
with open(name, 'rb', buffering=0) as f: print(f.read(2), f.read(), f.read())
with open(name, 'w') as f: pass
print(open(name, 'rb').read(), open(name).read() == '', open(name).readlines(), list(open(name)))
import weakref
f = open(name)
r = weakref.ref(f)
print(r() is f)
f.close(); del f
print(r())
