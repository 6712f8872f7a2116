# small
# bytearray.__lt__ called by name and as <, with operands of its own kind and of others.


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
    '(bytearray()).__lt__(b"")',
    '(bytearray()).__lt__(b"abd")',
    '(bytearray()).__lt__(bytearray(b"abc"))',
    '(bytearray()).__lt__(memoryview(b"abc"))',
    '(bytearray()).__lt__(2)',
    '(bytearray()).__lt__(-1)',
    '(bytearray()).__lt__((b"x", 3))',
    '(bytearray(b"abc")).__lt__(b"")',
    '(bytearray(b"abc")).__lt__(b"abd")',
    '(bytearray(b"abc")).__lt__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__lt__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__lt__(2)',
    '(bytearray(b"abc")).__lt__(-1)',
    '(bytearray(b"abc")).__lt__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__lt__(b"")',
    '(bytearray(b"\\xff%s%d")).__lt__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__lt__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__lt__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__lt__(2)',
    '(bytearray(b"\\xff%s%d")).__lt__(-1)',
    '(bytearray(b"\\xff%s%d")).__lt__((b"x", 3))',
    '(bytearray(b"abc")).__lt__(0)',
    '(bytearray(b"abc")).__lt__(3)',
    '(bytearray(b"abc")).__lt__(-2)',
    '(bytearray(b"abc")).__lt__(2 ** 70)',
    '(bytearray(b"abc")).__lt__(True)',
    '(bytearray(b"abc")).__lt__(1.5)',
    '(bytearray(b"abc")).__lt__(1j)',
    '(bytearray(b"abc")).__lt__("a")',
    '(bytearray(b"abc")).__lt__(b"a")',
    '(bytearray(b"abc")).__lt__([1])',
    '(bytearray(b"abc")).__lt__((1,))',
    '(bytearray(b"abc")).__lt__({1})',
    '(bytearray(b"abc")).__lt__({1: 2})',
    '(bytearray(b"abc")).__lt__(None)',
    '(bytearray(b"abc")).__lt__(int)',
    '(bytearray(b"abc")).__lt__(...)',
    '(bytearray(b"abc")).__lt__(NotImplemented)',
    '(bytearray(b"abc")) < (b"")',
    '(bytearray(b"abc")) < (b"abd")',
    '(bytearray(b"abc")) < (bytearray(b"abc"))',
    '(bytearray(b"abc")) < (memoryview(b"abc"))',
    '(bytearray(b"abc")) < (2)',
    '(bytearray()).__lt__()',
    '(bytearray()).__lt__(1, 2, 3)',
    '(bytearray()).__lt__(other=1)',
    'bytearray.__lt__()',
    'bytearray.__lt__(bytearray(b"abc"), b"")',
    'bytearray.__lt__(None, b"")',
    'bytearray.__lt__(object(), 1)',
    'type(bytearray.__lt__).__name__',
    'bytearray.__lt__.__name__, bytearray.__lt__.__qualname__',
    'bytearray.__lt__.__objclass__',
]:
    attempt(source)
