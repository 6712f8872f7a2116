# small
# memoryview.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '(memoryview(b"abc")).__ge__(b"abc")',
    '(memoryview(b"abc")).__ge__(bytearray(b"ace"))',
    '(memoryview(b"abc")).__ge__(memoryview(b"abc"))',
    '(memoryview(b"abc")).__ge__(memoryview(b"abcd"))',
    '(memoryview(b"abc")).__ge__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__("abc")',
    '(memoryview(b"abcd").cast("H")).__ge__(b"abc")',
    '(memoryview(b"abcd").cast("H")).__ge__(bytearray(b"ace"))',
    '(memoryview(b"abcd").cast("H")).__ge__(memoryview(b"abc"))',
    '(memoryview(b"abcd").cast("H")).__ge__(memoryview(b"abcd"))',
    '(memoryview(b"abcd").cast("H")).__ge__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(0)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(3)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(-2)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(2 ** 70)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(True)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(1.5)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(1j)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__("a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(b"a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__([1])',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__((1,))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__({1})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__({1: 2})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(None)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(int)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(...)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ge__(NotImplemented)',
    '(memoryview(bytearray(b"abcdef"))[::2]) >= (b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]) >= (bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) >= (memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) >= (memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) >= ("abc")',
    '(memoryview(b"abc")).__ge__()',
    '(memoryview(b"abc")).__ge__(1, 2, 3)',
    '(memoryview(b"abc")).__ge__(other=1)',
    'memoryview.__ge__()',
    'memoryview.__ge__(memoryview(bytearray(b"abcdef"))[::2], b"abc")',
    'memoryview.__ge__(None, b"abc")',
    'memoryview.__ge__(object(), 1)',
    'type(memoryview.__ge__).__name__',
    'memoryview.__ge__.__name__, memoryview.__ge__.__qualname__',
    'memoryview.__ge__.__objclass__',
]:
    attempt(source)
