# small
# bytearray.__rmod__ called by name and as %, with operands of its own kind and of others.


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
    '(bytearray()).__rmod__(b"")',
    '(bytearray()).__rmod__(b"abd")',
    '(bytearray()).__rmod__(bytearray(b"abc"))',
    '(bytearray()).__rmod__(memoryview(b"abc"))',
    '(bytearray()).__rmod__(2)',
    '(bytearray()).__rmod__(-1)',
    '(bytearray()).__rmod__((b"x", 3))',
    '(bytearray(b"abc")).__rmod__(b"")',
    '(bytearray(b"abc")).__rmod__(b"abd")',
    '(bytearray(b"abc")).__rmod__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__rmod__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__rmod__(2)',
    '(bytearray(b"abc")).__rmod__(-1)',
    '(bytearray(b"abc")).__rmod__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__rmod__(b"")',
    '(bytearray(b"\\xff%s%d")).__rmod__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__rmod__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__rmod__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__rmod__(2)',
    '(bytearray(b"\\xff%s%d")).__rmod__(-1)',
    '(bytearray(b"\\xff%s%d")).__rmod__((b"x", 3))',
    '(bytearray(b"abc")).__rmod__(0)',
    '(bytearray(b"abc")).__rmod__(3)',
    '(bytearray(b"abc")).__rmod__(-2)',
    '(bytearray(b"abc")).__rmod__(2 ** 70)',
    '(bytearray(b"abc")).__rmod__(True)',
    '(bytearray(b"abc")).__rmod__(1.5)',
    '(bytearray(b"abc")).__rmod__(1j)',
    '(bytearray(b"abc")).__rmod__("a")',
    '(bytearray(b"abc")).__rmod__(b"a")',
    '(bytearray(b"abc")).__rmod__([1])',
    '(bytearray(b"abc")).__rmod__((1,))',
    '(bytearray(b"abc")).__rmod__({1})',
    '(bytearray(b"abc")).__rmod__({1: 2})',
    '(bytearray(b"abc")).__rmod__(None)',
    '(bytearray(b"abc")).__rmod__(int)',
    '(bytearray(b"abc")).__rmod__(...)',
    '(bytearray(b"abc")).__rmod__(NotImplemented)',
    '(b"") % (bytearray(b"abc"))',
    '(b"abd") % (bytearray(b"abc"))',
    '(bytearray(b"abc")) % (bytearray(b"abc"))',
    '(memoryview(b"abc")) % (bytearray(b"abc"))',
    '(2) % (bytearray(b"abc"))',
    '(bytearray()).__rmod__()',
    '(bytearray()).__rmod__(1, 2, 3)',
    '(bytearray()).__rmod__(other=1)',
    'bytearray.__rmod__()',
    'bytearray.__rmod__(bytearray(b"abc"), b"")',
    'bytearray.__rmod__(None, b"")',
    'bytearray.__rmod__(object(), 1)',
    'type(bytearray.__rmod__).__name__',
    'bytearray.__rmod__.__name__, bytearray.__rmod__.__qualname__',
    'bytearray.__rmod__.__objclass__',
]:
    attempt(source)
