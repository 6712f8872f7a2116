# small
# bytearray.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '(bytearray()).__ge__(b"")',
    '(bytearray()).__ge__(b"abd")',
    '(bytearray()).__ge__(bytearray(b"abc"))',
    '(bytearray()).__ge__(memoryview(b"abc"))',
    '(bytearray()).__ge__(2)',
    '(bytearray()).__ge__(-1)',
    '(bytearray()).__ge__((b"x", 3))',
    '(bytearray(b"abc")).__ge__(b"")',
    '(bytearray(b"abc")).__ge__(b"abd")',
    '(bytearray(b"abc")).__ge__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__ge__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__ge__(2)',
    '(bytearray(b"abc")).__ge__(-1)',
    '(bytearray(b"abc")).__ge__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__ge__(b"")',
    '(bytearray(b"\\xff%s%d")).__ge__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__ge__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__ge__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__ge__(2)',
    '(bytearray(b"\\xff%s%d")).__ge__(-1)',
    '(bytearray(b"\\xff%s%d")).__ge__((b"x", 3))',
    '(bytearray(b"abc")).__ge__(0)',
    '(bytearray(b"abc")).__ge__(3)',
    '(bytearray(b"abc")).__ge__(-2)',
    '(bytearray(b"abc")).__ge__(2 ** 70)',
    '(bytearray(b"abc")).__ge__(True)',
    '(bytearray(b"abc")).__ge__(1.5)',
    '(bytearray(b"abc")).__ge__(1j)',
    '(bytearray(b"abc")).__ge__("a")',
    '(bytearray(b"abc")).__ge__(b"a")',
    '(bytearray(b"abc")).__ge__([1])',
    '(bytearray(b"abc")).__ge__((1,))',
    '(bytearray(b"abc")).__ge__({1})',
    '(bytearray(b"abc")).__ge__({1: 2})',
    '(bytearray(b"abc")).__ge__(None)',
    '(bytearray(b"abc")).__ge__(int)',
    '(bytearray(b"abc")).__ge__(...)',
    '(bytearray(b"abc")).__ge__(NotImplemented)',
    '(bytearray(b"abc")) >= (b"")',
    '(bytearray(b"abc")) >= (b"abd")',
    '(bytearray(b"abc")) >= (bytearray(b"abc"))',
    '(bytearray(b"abc")) >= (memoryview(b"abc"))',
    '(bytearray(b"abc")) >= (2)',
    '(bytearray()).__ge__()',
    '(bytearray()).__ge__(1, 2, 3)',
    '(bytearray()).__ge__(other=1)',
    'bytearray.__ge__()',
    'bytearray.__ge__(bytearray(b"abc"), b"")',
    'bytearray.__ge__(None, b"")',
    'bytearray.__ge__(object(), 1)',
    'type(bytearray.__ge__).__name__',
    'bytearray.__ge__.__name__, bytearray.__ge__.__qualname__',
    'bytearray.__ge__.__objclass__',
]:
    attempt(source)
