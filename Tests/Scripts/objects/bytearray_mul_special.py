# small
# bytearray.__mul__ called by name and as *, with operands of its own kind and of others.


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
    '(bytearray()).__mul__(b"")',
    '(bytearray()).__mul__(b"abd")',
    '(bytearray()).__mul__(bytearray(b"abc"))',
    '(bytearray()).__mul__(memoryview(b"abc"))',
    '(bytearray()).__mul__(2)',
    '(bytearray()).__mul__(-1)',
    '(bytearray()).__mul__((b"x", 3))',
    '(bytearray(b"abc")).__mul__(b"")',
    '(bytearray(b"abc")).__mul__(b"abd")',
    '(bytearray(b"abc")).__mul__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__mul__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__mul__(2)',
    '(bytearray(b"abc")).__mul__(-1)',
    '(bytearray(b"abc")).__mul__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__mul__(b"")',
    '(bytearray(b"\\xff%s%d")).__mul__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__mul__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__mul__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__mul__(2)',
    '(bytearray(b"\\xff%s%d")).__mul__(-1)',
    '(bytearray(b"\\xff%s%d")).__mul__((b"x", 3))',
    '(bytearray(b"abc")).__mul__(0)',
    '(bytearray(b"abc")).__mul__(3)',
    '(bytearray(b"abc")).__mul__(-2)',
    '(bytearray(b"abc")).__mul__(True)',
    '(bytearray(b"abc")).__mul__(1.5)',
    '(bytearray(b"abc")).__mul__(1j)',
    '(bytearray(b"abc")).__mul__("a")',
    '(bytearray(b"abc")).__mul__(b"a")',
    '(bytearray(b"abc")).__mul__([1])',
    '(bytearray(b"abc")).__mul__((1,))',
    '(bytearray(b"abc")).__mul__({1})',
    '(bytearray(b"abc")).__mul__({1: 2})',
    '(bytearray(b"abc")).__mul__(None)',
    '(bytearray(b"abc")).__mul__(int)',
    '(bytearray(b"abc")).__mul__(...)',
    '(bytearray(b"abc")).__mul__(NotImplemented)',
    '(bytearray(b"abc")) * (b"")',
    '(bytearray(b"abc")) * (b"abd")',
    '(bytearray(b"abc")) * (bytearray(b"abc"))',
    '(bytearray(b"abc")) * (memoryview(b"abc"))',
    '(bytearray(b"abc")) * (2)',
    '(bytearray()).__mul__()',
    '(bytearray()).__mul__(1, 2, 3)',
    '(bytearray()).__mul__(other=1)',
    'bytearray.__mul__()',
    'bytearray.__mul__(bytearray(b"abc"), b"")',
    'bytearray.__mul__(None, b"")',
    'bytearray.__mul__(object(), 1)',
    'type(bytearray.__mul__).__name__',
    'bytearray.__mul__.__name__, bytearray.__mul__.__qualname__',
    'bytearray.__mul__.__objclass__',
]:
    attempt(source)
