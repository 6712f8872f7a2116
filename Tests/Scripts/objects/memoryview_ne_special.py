# small
# memoryview.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '(memoryview(b"abc")).__ne__(b"abc")',
    '(memoryview(b"abc")).__ne__(bytearray(b"ace"))',
    '(memoryview(b"abc")).__ne__(memoryview(b"abc"))',
    '(memoryview(b"abc")).__ne__(memoryview(b"abcd"))',
    '(memoryview(b"abc")).__ne__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__("abc")',
    '(memoryview(b"abcd").cast("H")).__ne__(b"abc")',
    '(memoryview(b"abcd").cast("H")).__ne__(bytearray(b"ace"))',
    '(memoryview(b"abcd").cast("H")).__ne__(memoryview(b"abc"))',
    '(memoryview(b"abcd").cast("H")).__ne__(memoryview(b"abcd"))',
    '(memoryview(b"abcd").cast("H")).__ne__("abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(0)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(3)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(-2)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(2 ** 70)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(True)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(1.5)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(1j)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__("a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(b"a")',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__([1])',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__((1,))',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__({1})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__({1: 2})',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(None)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(int)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(...)',
    '(memoryview(bytearray(b"abcdef"))[::2]).__ne__(NotImplemented)',
    '(memoryview(bytearray(b"abcdef"))[::2]) != (b"abc")',
    '(memoryview(bytearray(b"abcdef"))[::2]) != (bytearray(b"ace"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) != (memoryview(b"abc"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) != (memoryview(b"abcd"))',
    '(memoryview(bytearray(b"abcdef"))[::2]) != ("abc")',
    '(memoryview(b"abc")).__ne__()',
    '(memoryview(b"abc")).__ne__(1, 2, 3)',
    '(memoryview(b"abc")).__ne__(other=1)',
    'memoryview.__ne__()',
    'memoryview.__ne__(memoryview(bytearray(b"abcdef"))[::2], b"abc")',
    'memoryview.__ne__(None, b"abc")',
    'memoryview.__ne__(object(), 1)',
    'type(memoryview.__ne__).__name__',
    'memoryview.__ne__.__name__, memoryview.__ne__.__qualname__',
    'memoryview.__ne__.__objclass__',
]:
    attempt(source)
