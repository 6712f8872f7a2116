# small
# memoryview.__eq__ called by name and as ==, with operands of its own kind and of others.


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
    '(memoryview(b"abc")).__eq__(b"abc")',
    '(memoryview(b"abc")).__eq__(bytearray(b"ace"))',
    '(memoryview(b"abc")).__eq__(memoryview(b"abc"))',
    '(memoryview(b"abc")).__eq__(memoryview(b"abcd"))',
    '(memoryview(b"abc")).__eq__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__("abc")',
    '(memoryview(b"abcd").cast("H")).__eq__(b"abc")',
    '(memoryview(b"abcd").cast("H")).__eq__(bytearray(b"ace"))',
    '(memoryview(b"abcd").cast("H")).__eq__(memoryview(b"abc"))',
    '(memoryview(b"abcd").cast("H")).__eq__(memoryview(b"abcd"))',
    '(memoryview(b"abcd").cast("H")).__eq__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(0)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(3)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(-2)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(2 ** 70)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(True)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(1.5)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(1j)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__("a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(b"a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__([1])',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__((1,))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__({1})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__({1: 2})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(None)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(int)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(...)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__eq__(NotImplemented)',
    '(memoryview(bytearray(b"abcdef"))[::2]) == (b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]) == (bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) == (memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) == (memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) == ("abc")',
    '(memoryview(b"abc")).__eq__()',
    '(memoryview(b"abc")).__eq__(1, 2, 3)',
    '(memoryview(b"abc")).__eq__(other=1)',
    'memoryview.__eq__()',
    'memoryview.__eq__(memoryview(bytearray(b"abcdef"))[::2], b"abc")',
    'memoryview.__eq__(None, b"abc")',
    'memoryview.__eq__(object(), 1)',
    'type(memoryview.__eq__).__name__',
    'memoryview.__eq__.__name__, memoryview.__eq__.__qualname__',
    'memoryview.__eq__.__objclass__',
]:
    attempt(source)
