# small
# memoryview.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '(memoryview(b"abc")).__le__(b"abc")',
    '(memoryview(b"abc")).__le__(bytearray(b"ace"))',
    '(memoryview(b"abc")).__le__(memoryview(b"abc"))',
    '(memoryview(b"abc")).__le__(memoryview(b"abcd"))',
    '(memoryview(b"abc")).__le__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__("abc")',
    '(memoryview(b"abcd").cast("H")).__le__(b"abc")',
    '(memoryview(b"abcd").cast("H")).__le__(bytearray(b"ace"))',
    '(memoryview(b"abcd").cast("H")).__le__(memoryview(b"abc"))',
    '(memoryview(b"abcd").cast("H")).__le__(memoryview(b"abcd"))',
    '(memoryview(b"abcd").cast("H")).__le__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(0)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(3)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(-2)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(2 ** 70)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(True)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(1.5)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(1j)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__("a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(b"a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__([1])',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__((1,))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__({1})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__({1: 2})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(None)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(int)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(...)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__le__(NotImplemented)',
    '(memoryview(bytearray(b"abcdef"))[::2]) <= (b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]) <= (bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) <= (memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) <= (memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) <= ("abc")',
    '(memoryview(b"abc")).__le__()',
    '(memoryview(b"abc")).__le__(1, 2, 3)',
    '(memoryview(b"abc")).__le__(other=1)',
    'memoryview.__le__()',
    'memoryview.__le__(memoryview(bytearray(b"abcdef"))[::2], b"abc")',
    'memoryview.__le__(None, b"abc")',
    'memoryview.__le__(object(), 1)',
    'type(memoryview.__le__).__name__',
    'memoryview.__le__.__name__, memoryview.__le__.__qualname__',
    'memoryview.__le__.__objclass__',
]:
    attempt(source)
