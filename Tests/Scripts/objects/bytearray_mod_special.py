# small
# bytearray.__mod__ called by name and as %, with operands of its own kind and of others.


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
    '(bytearray()).__mod__(b"")',
    '(bytearray()).__mod__(b"abd")',
    '(bytearray()).__mod__(bytearray(b"abc"))',
    '(bytearray()).__mod__(memoryview(b"abc"))',
    '(bytearray()).__mod__(2)',
    '(bytearray()).__mod__(-1)',
    '(bytearray()).__mod__((b"x", 3))',
    '(bytearray(b"abc")).__mod__(b"")',
    '(bytearray(b"abc")).__mod__(b"abd")',
    '(bytearray(b"abc")).__mod__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__mod__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__mod__(2)',
    '(bytearray(b"abc")).__mod__(-1)',
    '(bytearray(b"abc")).__mod__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__mod__(b"")',
    '(bytearray(b"\\xff%s%d")).__mod__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__mod__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__mod__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__mod__(2)',
    '(bytearray(b"\\xff%s%d")).__mod__(-1)',
    '(bytearray(b"\\xff%s%d")).__mod__((b"x", 3))',
    '(bytearray(b"abc")).__mod__(0)',
    '(bytearray(b"abc")).__mod__(3)',
    '(bytearray(b"abc")).__mod__(-2)',
    '(bytearray(b"abc")).__mod__(2 ** 70)',
    '(bytearray(b"abc")).__mod__(True)',
    '(bytearray(b"abc")).__mod__(1.5)',
    '(bytearray(b"abc")).__mod__(1j)',
    '(bytearray(b"abc")).__mod__("a")',
    '(bytearray(b"abc")).__mod__(b"a")',
    '(bytearray(b"abc")).__mod__([1])',
    '(bytearray(b"abc")).__mod__((1,))',
    '(bytearray(b"abc")).__mod__({1})',
    '(bytearray(b"abc")).__mod__({1: 2})',
    '(bytearray(b"abc")).__mod__(None)',
    '(bytearray(b"abc")).__mod__(int)',
    '(bytearray(b"abc")).__mod__(...)',
    '(bytearray(b"abc")).__mod__(NotImplemented)',
    '(bytearray(b"abc")) % (b"")',
    '(bytearray(b"abc")) % (b"abd")',
    '(bytearray(b"abc")) % (bytearray(b"abc"))',
    '(bytearray(b"abc")) % (memoryview(b"abc"))',
    '(bytearray(b"abc")) % (2)',
    '(bytearray()).__mod__()',
    '(bytearray()).__mod__(1, 2, 3)',
    '(bytearray()).__mod__(other=1)',
    'bytearray.__mod__()',
    'bytearray.__mod__(bytearray(b"abc"), b"")',
    'bytearray.__mod__(None, b"")',
    'bytearray.__mod__(object(), 1)',
    'type(bytearray.__mod__).__name__',
    'bytearray.__mod__.__name__, bytearray.__mod__.__qualname__',
    'bytearray.__mod__.__objclass__',
]:
    attempt(source)
