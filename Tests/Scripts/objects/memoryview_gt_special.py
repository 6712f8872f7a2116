# small
# memoryview.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '(memoryview(b"abc")).__gt__(b"abc")',
    '(memoryview(b"abc")).__gt__(bytearray(b"ace"))',
    '(memoryview(b"abc")).__gt__(memoryview(b"abc"))',
    '(memoryview(b"abc")).__gt__(memoryview(b"abcd"))',
    '(memoryview(b"abc")).__gt__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__("abc")',
    '(memoryview(b"abcd").cast("H")).__gt__(b"abc")',
    '(memoryview(b"abcd").cast("H")).__gt__(bytearray(b"ace"))',
    '(memoryview(b"abcd").cast("H")).__gt__(memoryview(b"abc"))',
    '(memoryview(b"abcd").cast("H")).__gt__(memoryview(b"abcd"))',
    '(memoryview(b"abcd").cast("H")).__gt__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(0)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(3)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(-2)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(2 ** 70)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(True)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(1.5)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(1j)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__("a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(b"a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__([1])',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__((1,))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__({1})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__({1: 2})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(None)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(int)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(...)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__gt__(NotImplemented)',
    '(memoryview(bytearray(b"abcdef"))[::2]) > (b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]) > (bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) > (memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) > (memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) > ("abc")',
    '(memoryview(b"abc")).__gt__()',
    '(memoryview(b"abc")).__gt__(1, 2, 3)',
    '(memoryview(b"abc")).__gt__(other=1)',
    'memoryview.__gt__()',
    'memoryview.__gt__(memoryview(bytearray(b"abcdef"))[::2], b"abc")',
    'memoryview.__gt__(None, b"abc")',
    'memoryview.__gt__(object(), 1)',
    'type(memoryview.__gt__).__name__',
    'memoryview.__gt__.__name__, memoryview.__gt__.__qualname__',
    'memoryview.__gt__.__objclass__',
]:
    attempt(source)
