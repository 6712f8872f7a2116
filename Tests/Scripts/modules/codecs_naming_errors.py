# An exception of a codec's functions that is only a text becomes the cause of one that says which codec it was.
import codecs


def attempt(function, *arguments):
    try:
        return ascii(function(*arguments))
    except BaseException as error:
        return f'{type(error).__name__}: {ascii(error.args)} | {error.__cause__!r} {error.__context__!r} {error.__suppress_context__}'


class Mine(Exception):
    pass


class WithInit(Exception):
    def __init__(self, *arguments):
        super().__init__(*arguments)


class WithNew(Exception):
    def __new__(cls, *arguments):
        return super().__new__(cls, *arguments)


class WithSlot(Exception):
    __slots__ = ('more',)


class WithoutDict(Exception):
    __slots__ = ()


exceptions = [
    ValueError('v'), ValueError(), ValueError('a', 'b'), ValueError(1), KeyError('k'), OSError('o'), OSError(1, 'x'), UnicodeError('u'),
    UnicodeDecodeError('a', b'b', 0, 1, 'r'), UnicodeTranslateError('a', 0, 1, 'x'), Mine('m'), WithInit('i'), WithNew('n'), WithSlot('s'),
    WithoutDict('s'), StopIteration('x'), SystemExit('q'), KeyboardInterrupt('kb'), ImportError('im'), AttributeError('at'), NameError('n'),
    SyntaxError('sy'), LookupError('lu'), TypeError('ty'), ZeroDivisionError('z'), AssertionError('as'), ExceptionGroup('g', [ValueError(1)]),
    MemoryError('m'), RecursionError('r'), GeneratorExit('g'),
]
exceptions.append(ValueError('with an attribute'))
exceptions[-1].more = 1
exceptions.append(ValueError('with a note'))
exceptions[-1].add_note('note')


def convert(input, errors='strict'):
    raise raised


def find(name):
    if name == 'mine':
        return codecs.CodecInfo(convert, convert, name='mine')
    if name == 'other':
        return codecs.CodecInfo(convert, convert, name='other', _is_text_encoding=False)
    if name == 'wrong':
        return codecs.CodecInfo(lambda *arguments: 5, lambda *arguments: (5,), name='wrong')
    if name == 'swapped':
        return codecs.CodecInfo(lambda *arguments: ('x', 1), lambda *arguments: (b'x', 1), name='swapped')


codecs.register(find)
for raised in exceptions:
    print(type(raised).__name__, raised.args)
    print('   ', attempt('a'.encode, 'mine'))
    print('   ', attempt(b'a'.decode, 'Mine'))
    print('   ', attempt(codecs.encode, 'a', 'mine'))
    print('   ', attempt(codecs.decode, b'a', 'other'))
    print('   ', attempt(str, b'a', 'mine'))
    print('   ', attempt(bytes, 'a', 'mine'))
    print('   ', attempt(bytearray, 'a', 'mine', 'strict'))

for name in 'wrong', 'swapped', 'other', 'rot13', 'hex', 'base64', 'nosuch':
    print(name, attempt('a'.encode, name), attempt(b'a'.decode, name), attempt(str, b'a', name), attempt(bytes, 'a', name), sep='\n    ')
    print(attempt(codecs.decode, b'zz', name, 'odd'), attempt(codecs.decode, 'zz', name), attempt(b''.decode, name), sep='\n    ')

print('handlers of errors')


def handler(error):
    raise raised


codecs.register_error('refusing', handler)
for raised in ValueError('v'), TypeError('t'), LookupError('l'), Mine('m'), OSError(1, 'o'):
    print(attempt('\xe9'.encode, 'ascii', 'refusing'), attempt(b'\xff'.decode, 'utf-8', 'refusing'), attempt('\xe9'.encode, 'cp437', 'strict'))
    print(attempt('\u4e00'.encode, 'cp437', 'refusing'), attempt(b'\xff'.decode, 'utf-7', 'refusing'), attempt('\u4e00'.encode, 'iso8859-5', 'refusing'))
