# small
# bytearray.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '(bytearray()).__gt__(b"")',
    '(bytearray()).__gt__(b"abd")',
    '(bytearray()).__gt__(bytearray(b"abc"))',
    '(bytearray()).__gt__(memoryview(b"abc"))',
    '(bytearray()).__gt__(2)',
    '(bytearray()).__gt__(-1)',
    '(bytearray()).__gt__((b"x", 3))',
    '(bytearray(b"abc")).__gt__(b"")',
    '(bytearray(b"abc")).__gt__(b"abd")',
    '(bytearray(b"abc")).__gt__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__gt__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__gt__(2)',
    '(bytearray(b"abc")).__gt__(-1)',
    '(bytearray(b"abc")).__gt__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__gt__(b"")',
    '(bytearray(b"\\xff%s%d")).__gt__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__gt__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__gt__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__gt__(2)',
    '(bytearray(b"\\xff%s%d")).__gt__(-1)',
    '(bytearray(b"\\xff%s%d")).__gt__((b"x", 3))',
    '(bytearray(b"abc")).__gt__(0)',
    '(bytearray(b"abc")).__gt__(3)',
    '(bytearray(b"abc")).__gt__(-2)',
    '(bytearray(b"abc")).__gt__(2 ** 70)',
    '(bytearray(b"abc")).__gt__(True)',
    '(bytearray(b"abc")).__gt__(1.5)',
    '(bytearray(b"abc")).__gt__(1j)',
    '(bytearray(b"abc")).__gt__("a")',
    '(bytearray(b"abc")).__gt__(b"a")',
    '(bytearray(b"abc")).__gt__([1])',
    '(bytearray(b"abc")).__gt__((1,))',
    '(bytearray(b"abc")).__gt__({1})',
    '(bytearray(b"abc")).__gt__({1: 2})',
    '(bytearray(b"abc")).__gt__(None)',
    '(bytearray(b"abc")).__gt__(int)',
    '(bytearray(b"abc")).__gt__(...)',
    '(bytearray(b"abc")).__gt__(NotImplemented)',
    '(bytearray(b"abc")) > (b"")',
    '(bytearray(b"abc")) > (b"abd")',
    '(bytearray(b"abc")) > (bytearray(b"abc"))',
    '(bytearray(b"abc")) > (memoryview(b"abc"))',
    '(bytearray(b"abc")) > (2)',
    '(bytearray()).__gt__()',
    '(bytearray()).__gt__(1, 2, 3)',
    '(bytearray()).__gt__(other=1)',
    'bytearray.__gt__()',
    'bytearray.__gt__(bytearray(b"abc"), b"")',
    'bytearray.__gt__(None, b"")',
    'bytearray.__gt__(object(), 1)',
    'type(bytearray.__gt__).__name__',
    'bytearray.__gt__.__name__, bytearray.__gt__.__qualname__',
    'bytearray.__gt__.__objclass__',
]:
    attempt(source)
