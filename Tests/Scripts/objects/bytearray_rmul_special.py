# small
# bytearray.__rmul__ called by name and as *, with operands of its own kind and of others.


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
    '(bytearray()).__rmul__(b"")',
    '(bytearray()).__rmul__(b"abd")',
    '(bytearray()).__rmul__(bytearray(b"abc"))',
    '(bytearray()).__rmul__(memoryview(b"abc"))',
    '(bytearray()).__rmul__(2)',
    '(bytearray()).__rmul__(-1)',
    '(bytearray()).__rmul__((b"x", 3))',
    '(bytearray(b"abc")).__rmul__(b"")',
    '(bytearray(b"abc")).__rmul__(b"abd")',
    '(bytearray(b"abc")).__rmul__(bytearray(b"abc"))',
    '(bytearray(b"abc")).__rmul__(memoryview(b"abc"))',
    '(bytearray(b"abc")).__rmul__(2)',
    '(bytearray(b"abc")).__rmul__(-1)',
    '(bytearray(b"abc")).__rmul__((b"x", 3))',
    '(bytearray(b"\\xff%s%d")).__rmul__(b"")',
    '(bytearray(b"\\xff%s%d")).__rmul__(b"abd")',
    '(bytearray(b"\\xff%s%d")).__rmul__(bytearray(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__rmul__(memoryview(b"abc"))',
    '(bytearray(b"\\xff%s%d")).__rmul__(2)',
    '(bytearray(b"\\xff%s%d")).__rmul__(-1)',
    '(bytearray(b"\\xff%s%d")).__rmul__((b"x", 3))',
    '(bytearray(b"abc")).__rmul__(0)',
    '(bytearray(b"abc")).__rmul__(3)',
    '(bytearray(b"abc")).__rmul__(-2)',
    '(bytearray(b"abc")).__rmul__(True)',
    '(bytearray(b"abc")).__rmul__(1.5)',
    '(bytearray(b"abc")).__rmul__(1j)',
    '(bytearray(b"abc")).__rmul__("a")',
    '(bytearray(b"abc")).__rmul__(b"a")',
    '(bytearray(b"abc")).__rmul__([1])',
    '(bytearray(b"abc")).__rmul__((1,))',
    '(bytearray(b"abc")).__rmul__({1})',
    '(bytearray(b"abc")).__rmul__({1: 2})',
    '(bytearray(b"abc")).__rmul__(None)',
    '(bytearray(b"abc")).__rmul__(int)',
    '(bytearray(b"abc")).__rmul__(...)',
    '(bytearray(b"abc")).__rmul__(NotImplemented)',
    '(b"") * (bytearray(b"abc"))',
    '(b"abd") * (bytearray(b"abc"))',
    '(bytearray(b"abc")) * (bytearray(b"abc"))',
    '(memoryview(b"abc")) * (bytearray(b"abc"))',
    '(2) * (bytearray(b"abc"))',
    '(bytearray()).__rmul__()',
    '(bytearray()).__rmul__(1, 2, 3)',
    '(bytearray()).__rmul__(other=1)',
    'bytearray.__rmul__()',
    'bytearray.__rmul__(bytearray(b"abc"), b"")',
    'bytearray.__rmul__(None, b"")',
    'bytearray.__rmul__(object(), 1)',
    'type(bytearray.__rmul__).__name__',
    'bytearray.__rmul__.__name__, bytearray.__rmul__.__qualname__',
    'bytearray.__rmul__.__objclass__',
]:
    attempt(source)
