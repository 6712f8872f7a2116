"""codecs: readers, writers and both on streams, pieces of every size, errors of codecs."""
import codecs
import inspect
import io
import random

choose = random.Random(5)
PARTS = ['a', 'b', 'é', '€', '\n', '\r\n', '\r', '\u2028', 'x' * 20, '\U0001f600', '\x0b']


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except BaseException as error:
        return type(error).__name__, str(error)


def some_text(length):
    return ''.join(choose.choice(PARTS) for _ in range(length))


for case in range(40):
    encoding = choose.choice(['utf-8', 'utf-16', 'utf-8-sig', 'latin-1', 'utf-32-be'])
    data = some_text(choose.choice([0, 1, 5, 50, 300])).encode(encoding, 'replace')
    if choose.random() < 0.2:
        data = data[:len(data) // 2] + b'\xff\xfe\xff' + data[len(data) // 2:]
    stream = io.BytesIO(data)
    reader = codecs.getreader(encoding)(stream, choose.choice(['strict', 'replace', 'ignore']))
    for step in range(choose.randrange(1, 12)):
        what = choose.randrange(8)
        if what == 0:
            result = attempt(reader.read, choose.choice([-1, 0, 1, 3, 10, 100]))
        elif what == 1:
            result = attempt(reader.read, choose.choice([-1, 1, 5, 50]), choose.choice([-1, 0, 1, 7]))
        elif what == 2:
            result = attempt(reader.readline, choose.choice([None, 1, 2, 10, 100]), choose.choice([True, False]))
        elif what == 3:
            result = attempt(next, reader)
        elif what == 4:
            result = attempt(reader.readlines, None, False) if choose.random() < .2 else attempt(reader.readline, keepends=False)
        elif what == 5:
            result = attempt(reader.seek, 0) if choose.random() < .3 else reader.tell()
        elif what == 6:
            result = attempt(reader.read, 10, firstline=True)
        else:
            result = attempt(reader.readline)
        print(case, what, repr(result), stream.tell(), reader.bytebuffer, repr(reader.charbuffer), reader.linebuffer)

for encoding in ('utf-8', 'utf-16', 'utf-32', 'utf-8-sig', 'utf-7', 'utf-16-be'):
    for case in range(5):
        text = some_text(6)
        data = text.encode(encoding)
        decoder, encoder = codecs.getincrementaldecoder(encoding)('replace'), codecs.getincrementalencoder(encoding)()
        pieces, at = [], 0
        while at < len(data):
            size = choose.randrange(1, 4)
            pieces.append(decoder.decode(data[at:at + size]))
            at += size
            state = decoder.getstate()
            decoder.reset()
            decoder.setstate(state)
        print(encoding, pieces, repr(decoder.decode(b'', True)))
        print([(encoder.encode(character), encoder.getstate()) for character in text], encoder.encode('', True))
for encoding in ('utf-16', 'utf-32'):
    for data in (b'a\0\0\0b\0\0\0', b'\xff', b'', b'\xff\xfe\0\0a\0\0\0', b'\0\0\xfe\xff\0\0\0a', b'\xfe\xff\0a\0\0', b'a\0\0', b'a'):
        for final in False, True:
            decoder = codecs.getincrementaldecoder(encoding)()
            print(encoding, data, final, attempt(decoder.decode, data, final), decoder.getstate())
        print(attempt(codecs.getreader(encoding)(io.BytesIO(data)).read))
for data in (b'+AOk', b'+AOk-', b'a+', b'a+-', b'+AOk+AOk-+', b'+AOk.', b'+A.', b'\xff+AO', b'ab'):
    for errors in 'strict', 'replace':
        print(data, attempt(codecs.utf_7_decode, data, errors), attempt(codecs.utf_7_decode, data, errors, True),
              attempt(codecs.getincrementaldecoder('utf-7')(errors).decode, data))

for encoding in 'utf-8', 'utf-16':
    stream, info = io.BytesIO(), codecs.lookup(encoding)
    both = codecs.StreamReaderWriter(stream, info.streamreader, info.streamwriter)
    both.write('ab\ncd\n')
    both.writelines(['x', 'y'])
    both.seek(0)
    print(stream.getvalue(), both.readline(), both.read(2), both.readlines())
    both.seek(0)
    both.write('Q')
    print(stream.getvalue(), both.encoding)
    both.seek(0, 2)
    both.write('Z')
    both.reset()
    both.seek(0)
    print(stream.getvalue(), [*both])
    with both as entered:
        print(entered is both, both.getvalue() == stream.getvalue(), attempt(getattr, both, 'nope'))
    print(stream.closed)
stream = io.BytesIO('é\nà\n'.encode('latin1'))
recoder = codecs.EncodedFile(stream, 'utf-8', 'latin-1')
print(recoder.readline(), recoder.read(), recoder.data_encoding, recoder.file_encoding)
recoder.seek(0)
print([*recoder])
recoder.seek(0)
print(recoder.readlines())
recoder.write('ü'.encode())
recoder.writelines([b'a', b'b'])
recoder.seek(0)
print(stream.getvalue(), recoder.readline(1), next(recoder))
recoder.reset()

for function in (lambda: list(codecs.iterencode(['a', ''], 'utf-8-sig')), lambda: list(codecs.iterencode([], 'utf-16')),
                 lambda: list(codecs.iterencode([], 'zzz')), lambda: list(codecs.iterdecode([b'\xe2', b'\x82'], 'utf-8')),
                 lambda: list(codecs.iterdecode([b'\xe2', b'\x82'], 'utf-8', 'replace')),
                 lambda: list(codecs.iterencode(['a'], 'ascii', zz=3)), lambda: codecs.open('/nonexistent', 'r', 'utf-8'),
                 lambda: codecs.open('/dev/null', 'r', 'zzz'), lambda: codecs.open('/dev/null', encoding='utf-8').mode):
    print(attempt(function))
for name in ("CodecInfo IncrementalEncoder IncrementalDecoder BufferedIncrementalEncoder BufferedIncrementalDecoder StreamReader StreamWriter "
             "StreamReaderWriter StreamRecoder getencoder getdecoder getreader getwriter getincrementalencoder getincrementaldecoder iterencode "
             "iterdecode open EncodedFile").split():
    found = getattr(codecs, name)
    print(name, found.__module__, getattr(found, '__mro__', ''), inspect.signature(found.__new__ if name == 'CodecInfo' else found))
print(vars(codecs.CodecInfo(1, 2)), codecs.CodecInfo(1, 2, 3, 4, 5, 6, 'n', _is_text_encoding=False)._is_text_encoding)
print([getattr(codecs, name) for name in dir(codecs) if name.startswith('BOM')])


class Named(ValueError):
    pass


class Own(Exception):
    def __init__(self, *args):
        self.more = args


def search(name):
    def fail(object, errors='strict'):
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome
    return (fail, fail, None, None) if name == 'failing' else None


codecs.register(search)
for outcome in (Named("a"), Named(), Named(1), Own("q"), KeyError("k"), OSError("o"), TypeError("t"), AttributeError("a"), KeyboardInterrupt("k"),
                StopIteration("s"), LookupError("l"), UnicodeError("u"), 1, (1,), (1, 2), [1, 2]):
    print(repr(outcome), attempt(codecs.encode, "x", "failing"), attempt(codecs.decode, "x", "failing"))
for function in codecs.getencoder, codecs.getdecoder, codecs.getreader, codecs.getwriter, codecs.getincrementaldecoder:
    print(attempt(function, "failing"))
codecs.unregister(search)
print(attempt(codecs.encode, "x", "failing"), attempt(codecs.backslashreplace_errors, 3), attempt(codecs.namereplace_errors, 3))
print(attempt(codecs.ignore_errors, 3), attempt(codecs.replace_errors, 3), attempt(codecs.strict_errors, 3),
      attempt(codecs.xmlcharrefreplace_errors, 3))
