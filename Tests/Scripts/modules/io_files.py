# FileIO, open and the layers of real files; ResourceWarning.
import io
import os
import sys


def t(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs)).replace(top, 'TOP').replace('UTF-8', 'utf-8')
        print(text)
    except BaseException as e:
        print(type(e).__name__, str(e).replace(top, 'TOP'))


top = '/tmp/adder-io-files-%d' % os.getpid()
os.mkdir(top)
name = top + '/f'
try:
    t(io.FileIO)
    t(io.FileIO, 5.5)
    t(io.FileIO, name, 'rr')
    t(io.FileIO, name, 'z')
    t(io.FileIO, name, '')
    t(io.FileIO, name, 'rw')
    t(io.FileIO, -1)
    t(io.FileIO, 'nope')
    t(io.FileIO, name, closefd=False)
    t(io.FileIO, 99)
    t(io.FileIO, '.')
    t(io.FileIO, 'a\0')
    t(io.FileIO, name, 'rt')
    f = io.FileIO(name, 'w+')
    t(lambda: f)
    print(f.mode, f.name == name, f.closefd, f.readable(), f.writable(), f.seekable(), f.isatty(), f.fileno() > 2)
    print(f.write(b'0123456789'), f.tell(), f.seek(2), f.read(3), f.read(), f.read(), f.seek(0), f.readall(), f.seek(-2, 2), f.read(1), f.truncate(5), f.tell())
    a = bytearray(4)
    print(f.seek(0), f.readinto(a), a, f.readinto(memoryview(a)), a)
    t(f.readinto, b'a')
    t(f.seek, 0, 5)
    t(f.seek, -1)
    t(f.seek, 1.5)
    t(f.write, 'x')
    f.name = 'q'
    print(f.name)
    f.close()
    t(lambda: f)
    for method in ('read', 'fileno', 'readable', 'isatty', 'readall', 'tell', 'seekable', 'truncate', '__enter__'):
        t(getattr(f, method))
    t(f.seek, 0)
    t(f.write, b'')
    t(f.close)
    f = io.FileIO(name)
    t(f.write, b'')
    t(f.truncate)
    f.close()
    f = io.FileIO(name, 'a')
    t(f.read)
    print(f.tell(), f.write(b'+'), f.mode)
    f.close()
    t(io.FileIO, name, 'x')
    fd = os.open(name, os.O_RDONLY)
    f = io.FileIO(fd, closefd=False)
    print(repr(f) == '<_io.FileIO name=%d mode=\'rb\' closefd=False>' % fd or repr(f) == '<_io.FileIO fd=%d mode=\'rb\' closefd=False>' % fd, f.read())
    f.close()
    os.close(fd)

    f = open(name, 'w')
    t(lambda: f)
    t(lambda: f.buffer)
    t(lambda: f.buffer.raw)
    print(f.mode, f.buffer.mode, f.buffer.raw.mode, f.name == name, f.buffer.name == name, f.write('one\ntwo\nthree\n'), f.tell(), f.encoding.lower(), f.errors)
    t(f.read)
    t(f.readline)
    t(f.buffer.write, 'x')
    f.close()
    with open(name) as f:
        print(f.readline(), f.tell(), next(f), end='')
        t(f.tell)
        print(f.read(), f.seek(4), f.read(3), f.buffer.tell() >= 7, f.newlines)
        t(f.write, 'x')
        t(f.seek, 3, 1)
        t(f.seek, 0, 2)
    t(f.read)
    t(f.readline)
    t(f.__next__)
    with open(name, 'rb') as f:
        print(type(f), f.read(3), f.peek(2)[:2], f.read1(4), f.readline(), f.raw.tell(), f.seek(0), f.read1(), f.tell())
        t(f.write, b'')
        t(f.read, -5)
        t(f.seek, 0, 7)
    t(f.read)
    t(f.tell)
    t(f.seek, 0)
    with open(name, 'r+b') as f:
        print(type(f), f.read(3), f.write(b'!!!'), f.seek(0), f.read(), f.truncate(6), f.tell(), f.seek(0), f.read())
    with open(name, 'wb', buffering=0) as f:
        print(type(f), f.write(b'raw'))
    with open(name, 'ab') as f:
        print(f.tell(), f.write(b'more'))
    with open(name, 'w+', newline='\r\n') as f:
        print(f.write('a\nb\n'), f.flush(), f.seek(0), repr(f.read()), os.path.getsize(name))
    t(open, name, 'b')
    t(open, name, 'rwb')
    t(open, name, 'r', 0)
    t(open, name, 'rb', encoding='utf-8')
    t(open, 5.5)
    t(open, -1)
    t(open, name, opener=lambda path, flags: -3)
    with open('x', opener=lambda path, flags: os.open(name, flags)) as f:
        print(f.name, f.read().__len__())
    with io.open_code(name) as f:
        print(type(f), len(f.read()))
    r, w = os.pipe()
    reader = open(r, 'rb')
    writer = open(w, 'wb', buffering=0)
    os.set_blocking(r, False)
    print(reader.raw.read(5), reader.read(5), reader.read1(5), reader.raw.readinto(bytearray(2)), writer.write(b'abc'), reader.read(2), reader.read(), reader.seekable())
    t(reader.tell)
    t(reader.seek, 0)
    writer.close()
    print(reader.read())
    reader.close()

    import warnings
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        open(name)
        io.FileIO(name)
        open(name, 'rb')
        os.scandir('/')
    print([(str(w.message).replace(top, 'TOP')[:40], w.category.__name__) for w in caught])
    f = open(name)
    b = f.buffer
    del f
    print(b.closed)
finally:
    os.remove(name)
    os.rmdir(top)
