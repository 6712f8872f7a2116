# The classes above all files, wrappers around objects of the program, and what they say when something is wrong.
import io
import sys
import weakref


def t(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
        at = text.find(' at 0x')
        print(text if at < 0 else text[:at] + '>')
    except BaseException as e:
        print(type(e).__name__, e)


print(io.__all__, io.open is open, io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.BlockingIOError is BlockingIOError)
print(io.UnsupportedOperation.__mro__)
for cls in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.FileIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair,
            io.TextIOWrapper, io.BytesIO, io.StringIO):
    print(cls, [base.__name__ for base in cls.__mro__], [issubclass(cls, base) for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])
print(isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdout.buffer, io.BufferedIOBase), isinstance(sys.stdout.buffer.raw, io.RawIOBase), isinstance(5, io.IOBase))
t(io.TextIOWrapper, 'x')
t(io.TextIOWrapper, io.BytesIO(), 5)
t(io.TextIOWrapper, io.BytesIO(), errors=5)
t(io.TextIOWrapper, io.BytesIO(), newline=5)
t(io.TextIOWrapper, io.BytesIO(), newline='x')
t(io.TextIOWrapper)
t(io.TextIOWrapper, io.BytesIO(), 'nope')
t(io.BufferedReader, 'x')
t(io.BufferedReader, io.BytesIO(), 0)
t(io.BufferedWriter, io.BytesIO(), 0)
t(io.BufferedReader)


class R(io.RawIOBase):
    pass


t(io.BufferedReader, R())
t(io.BufferedWriter, R())
t(io.BufferedRandom, R())
t(io.BufferedRWPair, R(), R())
for state in ('open', 'closed'):
    r = R()
    if state == 'closed':
        print(r.close(), vars(r))
    print(state, r.closed, r.readable(), r.writable(), r.seekable())
    t(r.read)
    t(r.read, 5)
    t(r.readall)
    t(r.flush)
    t(r.seek, 0)
    t(r.tell)
    t(r.fileno)
    t(r.isatty)
    t(r.readline)
    t(lambda: list(r))
    t(r.truncate)
    t(r.writelines, [b'1'])
    t(r.writelines, 5)
    t(r.write, b'1')
    t(r.readinto, 1)
    t(r.readlines)
    t(r.__enter__)
    t(r._checkClosed)
    t(r._checkReadable)
    t(r._checkSeekable)
    t(r._checkWritable)
b = io.BufferedIOBase()
t(b.read)
t(b.read1)
t(b.write, b'')
t(b.detach)
t(b.readinto, bytearray(3))
t(b.readinto1, bytearray(2))
x = io.TextIOBase()
t(x.read)
t(x.readline)
t(x.write, '')
t(x.detach)
print(x.encoding, x.errors, x.newlines)
t(setattr, x, 'encoding', 1)


class Source(io.RawIOBase):
    """A raw file of the program's own."""

    def __init__(self, data):
        self.data = data
        self.at = 0
        self.calls = []

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, target):
        part = self.data[self.at:self.at + min(4, len(target))]
        target[:len(part)] = part
        self.at += len(part)
        self.calls.append(len(target))
        return len(part)

    def write(self, data):
        data = bytes(data)[:6]
        self.data = self.data[:self.at] + data + self.data[self.at + len(data):]
        self.at += len(data)
        self.calls.append(('w', data))
        return len(data)

    def seek(self, offset, whence=0):
        self.at = offset if whence == 0 else self.at + offset if whence == 1 else len(self.data) + offset
        return self.at

    def close(self):
        if not self.closed:
            print('source closes')
        super().close()


s = Source(b'line one\nline two\nthree')
print(s.read(3), s.readline(), s.readall(), s.read(), s.tell())
s = Source(b'line one\nline two\nthree')
f = io.BufferedReader(s, 8)
print(f, f.raw is s, f.peek(), f.read(3), f.readline(), f.tell(), f.read1(2), f.readinto(array := bytearray(4)), array, f.readlines(), f.read(), f.seek(5), f.read(3))
t(f.write, b'')
t(f.name.__repr__) if hasattr(f, 'name') else print('no name')
print(f.detach() is s, f.raw)
t(f.read)
t(f.close)
s = Source(b'')
f = io.BufferedWriter(s, 10)
print(f.write(b'abc'), s.data, f.write(b'defghijkl'), s.data, f.flush(), s.data, f.tell(), s.calls)
t(f.write, 'a')
t(f.read)
f.close()
print(f.closed, s.closed)
t(f.write, b'')
t(f.flush)
s = Source(b'0123456789')
f = io.BufferedRandom(s, 4)
print(f.read(2), f.write(b'XY'), f.seek(0), f.read(), f.seek(-2, 2), f.write(b'ZZ'), f.flush(), s.data, f.truncate.__name__)
f.close()
s = Source('α1\nβ2\r\nγ3'.encode())
f = io.TextIOWrapper(io.BufferedReader(s), encoding='utf-8')
print(f, f.readline(), f.read(1), f.newlines, list(f), f.newlines, f.buffer.raw is s, f.encoding, f.errors, f.line_buffering, f.write_through)
f.close()
p = io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO())
print(p.read(), p.write(b'out'), p.readable(), p.writable(), p.flush(), p.closed, p.isatty(), p.close(), p.closed)

b = io.BytesIO()
w = io.TextIOWrapper(b, encoding='utf-8', newline='\r\n')
print(w.write('a\nb'), b.getvalue(), w.flush(), b.getvalue(), w.tell(), w.seek(0), w.readable(), w.writable(), w.seekable(), w.isatty(), w.detach() is b, b.closed)
t(w.read)
t(w.flush)
t(lambda: w)
w = io.TextIOWrapper(io.BytesIO('é\nzwei\ndrei'.encode('latin-1')), 'latin-1')
print(w.encoding, w.readline(), w.tell(), w.read(2), w.read(), w.read(), w.seek(2), w.read(4), w._CHUNK_SIZE)
t(w.fileno)
t(w.seek, 1, 1)
t(w.seek, -1)
t(w.seek, 0, 5)
t(w.write, 5)
t(w.read, 'a')
print(w.name if hasattr(w, 'name') else 'no name', w.mode if hasattr(w, 'mode') else 'no mode')
w.close()
t(w.read)
t(w.write, 'x')
w = io.TextIOWrapper(io.BytesIO(), line_buffering=True)
print(w.write('a'), w.buffer.getvalue(), w.write('\n'), w.buffer.getvalue(), w.line_buffering)
w.reconfigure(line_buffering=False, write_through=True, errors='replace', encoding='ascii')
print(w.write('é'), w.buffer.getvalue(), w.encoding, w.errors, w.write_through)
t(w.reconfigure, encoding=5)
t(w.reconfigure, encoding='nope')
del w
for data in ('utf-16', 'utf-8-sig', 'utf-32', 'cp1252'):
    w = io.TextIOWrapper(io.BytesIO('ä\nb\n'.encode(data)), data)
    print(data, w.readlines())
    b = io.BytesIO()
    w = io.TextIOWrapper(b, data)
    w.write('ab')
    w.flush()
    print(b.getvalue())


class Text(io.TextIOWrapper):
    def __init__(self):
        super().__init__(io.BytesIO(b'one\ntwo'), 'ascii')
        self.mark = 1

    def readline(self, *args):
        return super().readline(*args).upper()


x = Text()
print(x.mark, list(x), type(x).__mro__[1:3], weakref.ref(x)() is x)
for cls in (io.TextIOWrapper, io.BufferedReader, io.BufferedWriter, io.FileIO):
    y = cls.__new__(cls)
    t(y.read if hasattr(y, 'read') else y.flush)
    t(y.fileno)
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc\n')), d.newlines, d.getstate(), d.reset(), d.newlines, repr(d.decode('x\r', True)), d.setstate((b'', 1)), repr(d.decode('y')))
d = io.IncrementalNewlineDecoder(None, False)
print(repr(d.decode('a\r\nb\n')), d.newlines)
t(io.text_encoding, 'x')
t(io.open_code, 5)
print(sys.stdout.encoding, sys.stdin.name, sys.stdout.mode, sys.stderr.errors, sys.stdout.fileno(), sys.stdout.buffer.name, sys.stdout.buffer.mode, sys.stdout.buffer.raw.closefd)
