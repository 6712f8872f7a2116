# BytesIO and StringIO.
import io
import copy


def t(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
        at = text.find(' at 0x')
        print(text if at < 0 else text[:at] + '>')
    except BaseException as e:
        print(type(e).__name__, e)


b = io.BytesIO(b'abc\ndef')
print(b.__sizeof__() > 10, b.__getstate__(), vars(b), b.closed, b.readable(), b.writable(), b.seekable(), b.isatty(), b.tell())
t(b.write, 'a')
t(b.seek, -1)
t(b.seek, 0, 9)
t(b.seek, 1.5)
t(b.truncate, -1)
t(b.truncate, 'a')
t(b.read, 'a')
t(b.readline, 'a')
t(b.readlines, 'a')
t(b.readinto, b'')
t(b.fileno)
t(b.detach)
v = b.getbuffer()
v[0] = 65
print(bytes(v), v.readonly)
t(b.write, b'x' * 20)
t(b.truncate, 0)
t(b.close)
t(b.write, b'x')
v.release()
t(b.getvalue)
t(b.seek, -3, 2)
t(b.read)
t(b.read)
t(b.seek, -30, 2)
t(b.readline)
t(b.readline, 2)
t(b.readlines)
t(b.__setstate__, 5)
t(b.__setstate__, (b'a', 1))
t(b.__setstate__, (b'a', -1, None))
t(b.__setstate__, (b'a', 0, 5))
t(b.__setstate__, (b'xyz', 1, {'q': 1}))
print(b.q, b.read(), b.__getstate__())
t(b.read1, None)
b.seek(10)
b.write(b'end')
print(b.getvalue(), b.tell(), b.truncate(), b.truncate(4), b.getvalue(), b.tell())
b.seek(0)
array = bytearray(3)
print(b.readinto(array), array, b.readinto(memoryview(array)[1:]), array, b.writelines([b'1\n', bytearray(b'2')]), b.getvalue(), b.read1(2))
b.seek(1)
b.write(memoryview(b'MID'))
print(b.getvalue(), list(io.BytesIO(b'a\nb\n\nc')), io.BytesIO(b'a\nb\nc').readlines(2), next(io.BytesIO(b'x')))
c = copy.copy(b)
print(c.getvalue() == b.getvalue(), c.tell() == b.tell(), c.q, type(copy.deepcopy(b)))
with io.BytesIO(b'q') as w:
    print(w.read(), w.flush())
print(w.closed)
for name in ('read', 'getvalue', 'getbuffer', 'readable', 'isatty', 'flush', 'tell', '__enter__', '__iter__', 'readline', '__getstate__', 'writable', 'read1'):
    t(getattr(w, name))
t(w.close)
t(w.write, b'')
t(w.writelines, [])
t(io.BytesIO, 5)
t(io.BytesIO, 'a')
t(io.BytesIO, None)
t(io.BytesIO, b'', x=1)
t(io.BytesIO, initial_bytes=b'q')
print(io.BytesIO(bytearray(b'z')).read(-1), io.BytesIO(b'abc').read(None), io.BytesIO(b'abc').read(0))


class B(io.BytesIO):
    def readline(self, *args):
        return super().readline(*args).upper()

    def close(self):
        print('closing')
        super().close()


print(list(B(b'a\nb')), B.__mro__)
x = B(b'1')
x.extra = 5
print(vars(x))
del x

s = io.StringIO('ab\ncd')
print(s.__getstate__(), vars(s), s.newlines, s.line_buffering, s.encoding, s.errors, s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
t(s.write, b'a')
t(s.write, 5)
t(s.seek, -1)
t(s.seek, 1, 1)
t(s.seek, 1, 2)
t(s.seek, 0, 3)
t(s.seek, 'a')
t(s.truncate, -1)
t(s.truncate, 'a')
t(s.read, 'a')
t(s.readline, 'a')
t(s.fileno)
t(s.detach)
t(s.__setstate__, 5)
t(s.__setstate__, ('a', None, 0))
t(s.__setstate__, ('a', '\n', -1, None))
t(s.__setstate__, ('a', 'x', 0, None))
t(s.__setstate__, ('hello\nworld', '\n', 3, {'w': 1}))
print(s.read(4), s.w, s.readline(), s.readline(), s.tell(), s.seek(0, 2), s.write('+'), s.getvalue(), s.seek(1), s.write('é€😀'), s.getvalue(), s.truncate(3), s.getvalue())
s.seek(8)
s.write('gap')
print(ascii(s.getvalue()), s.seek(0), s.readlines(), list(io.StringIO('a\nb')), io.StringIO('abc\nd').readline(2), io.StringIO('a\n\nb').readlines(1))
for newline in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO('a\nb\rc\r\nd', newline=newline)
    print(repr(newline), list(s), repr(s.getvalue()), s.newlines, s.__getstate__())
    s.write('x\ny\r\n')
    print(repr(s.getvalue()))
t(io.StringIO, 5)
t(io.StringIO, b'a')
t(io.StringIO, 'a', 'x')
t(io.StringIO, 'a', 5)
t(io.StringIO, None)
t(io.StringIO, newline='\n', initial_value='x')
s.close()
for name in ('read', 'getvalue', 'readable', 'isatty', 'tell', 'readline', '__enter__', '__iter__', 'flush', 'line_buffering', 'newlines'):
    t(lambda: getattr(s, name)() if name not in ('line_buffering', 'newlines') else getattr(s, name))
t(s.write, '')
print(s.closed, s.close())


class S(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


x = S()
print('print', 5, file=x)
print(x.getvalue(), end='')
x.writelines(['a', 'b'])
print(x.getvalue())
with io.StringIO() as f:
    print('to', 'memory', sep='-', end='!', file=f)
    print(f.getvalue())
big = io.StringIO()
for i in range(1000):
    big.write(str(i))
print(len(big.getvalue()), big.tell())
