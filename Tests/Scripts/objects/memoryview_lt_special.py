# small
# memoryview.__lt__ called by name and as <, with operands of its own kind and of others.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


for source in [
    '(memoryview(b"abc")).__lt__(b"abc")',
    '(memoryview(b"abc")).__lt__(bytearray(b"ace"))',
    '(memoryview(b"abc")).__lt__(memoryview(b"abc"))',
    '(memoryview(b"abc")).__lt__(memoryview(b"abcd"))',
    '(memoryview(b"abc")).__lt__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__("abc")',
    '(memoryview(b"abcd").cast("H")).__lt__(b"abc")',
    '(memoryview(b"abcd").cast("H")).__lt__(bytearray(b"ace"))',
    '(memoryview(b"abcd").cast("H")).__lt__(memoryview(b"abc"))',
    '(memoryview(b"abcd").cast("H")).__lt__(memoryview(b"abcd"))',
    '(memoryview(b"abcd").cast("H")).__lt__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(0)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(3)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(-2)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(2 ** 70)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(True)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(1.5)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(1j)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__("a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(b"a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__([1])',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__((1,))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__({1})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__({1: 2})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(None)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(int)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(...)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__lt__(NotImplemented)',
    '(memoryview(bytearray(b"abcdef"))[::2]) < (b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]) < (bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) < (memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) < (memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) < ("abc")',
    '(memoryview(b"abc")).__lt__()',
    '(memoryview(b"abc")).__lt__(1, 2, 3)',
    '(memoryview(b"abc")).__lt__(other=1)',
    'memoryview.__lt__()',
    'memoryview.__lt__(memoryview(bytearray(b"abcdef"))[::2], b"abc")',
    'memoryview.__lt__(None, b"abc")',
    'memoryview.__lt__(object(), 1)',
    'type(memoryview.__lt__).__name__',
    'memoryview.__lt__.__name__, memoryview.__lt__.__qualname__',
    'memoryview.__lt__.__objclass__',
]:
    attempt(source)
