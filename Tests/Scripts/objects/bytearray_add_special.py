# small
# bytearray.__add__ called by name and as +, with operands of its own kind and of others.


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
    '(bytearray()).__add__(b"")',
    '(bytearray()).__add__(b"abd")',
    '(bytearray()).__add__(bytearray(b"abc"))',
    '(bytearray()).__add__(memoryview(b"abc"))',
    '(bytearray()).__add__(2)',
    '(bytearray()).__add__(-1)',
    '(bytearray()).__add__((b"x", 3))',
    '(bytearray(b"abc")).__add__(b"")',
    '(bytearray(b"abc")).__add__(b"abd")',
    '(bytearray(b"abc")).__add__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__add__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__add__(2)',
    '(bytearray(b"abc")).__add__(-1)',
    '(bytearray(b"abc")).__add__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__add__(b"")',
    '(bytearray(b"\\xff%s%d")).__add__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__add__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__add__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__add__(2)',
    '(bytearray(b"\\xff%s%d")).__add__(-1)',
    '(bytearray(b"\\xff%s%d")).__add__((b"x", 3))',
    '(bytearray(b"abc")).__add__(0)',
    '(bytearray(b"abc")).__add__(3)',
    '(bytearray(b"abc")).__add__(-2)',
    '(bytearray(b"abc")).__add__(2 ** 70)',
    '(bytearray(b"abc")).__add__(True)',
    '(bytearray(b"abc")).__add__(1.5)',
    '(bytearray(b"abc")).__add__(1j)',
    '(bytearray(b"abc")).__add__("a")',
    '(bytearray(b"abc")).__add__(b"a")',
    '(bytearray(b"abc")).__add__([1])',
    '(bytearray(b"abc")).__add__((1,))',
    '(bytearray(b"abc")).__add__({1})',
    '(bytearray(b"abc")).__add__({1: 2})',
    '(bytearray(b"abc")).__add__(None)',
    '(bytearray(b"abc")).__add__(int)',
    '(bytearray(b"abc")).__add__(...)',
    '(bytearray(b"abc")).__add__(NotImplemented)',
    '(bytearray(b"abc")) + (b"")',
    '(bytearray(b"abc")) + (b"abd")',
    '(bytearray(b"abc")) + (bytearray(b"abc"))',
    '(bytearray(b"abc")) + (memoryview(b"abc"))',
    '(bytearray(b"abc")) + (2)',
    '(bytearray()).__add__()',
    '(bytearray()).__add__(1, 2, 3)',
    '(bytearray()).__add__(other=1)',
    'bytearray.__add__()',
    'bytearray.__add__(bytearray(b"abc"), b"")',
    'bytearray.__add__(None, b"")',
    'bytearray.__add__(object(), 1)',
    'type(bytearray.__add__).__name__',
    'bytearray.__add__.__name__, bytearray.__add__.__qualname__',
    'bytearray.__add__.__objclass__',
]:
    attempt(source)
