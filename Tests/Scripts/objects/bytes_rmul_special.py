# small
# bytes.__rmul__ called by name and as *, with operands of its own kind and of others.


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
    '(b"").__rmul__(b"")',
    '(b"").__rmul__(b"abd")',
    '(b"").__rmul__(b"abc")',
    '(b"").__rmul__(bytearray(b"abc"))',
    '(b"").__rmul__(memoryview(b"abc"))',
    '(b"").__rmul__(2)',
    '(b"").__rmul__(-1)',
    '(b"").__rmul__((b"x", 3))',
    '(b"abc").__rmul__(b"")',
    '(b"abc").__rmul__(b"abd")',
    '(b"abc").__rmul__(b"abc")',
    '(b"abc").__rmul__(bytearray(b"abc"))',
    '(b"abc").__rmul__(memoryview(b"abc"))',
    '(b"abc").__rmul__(2)',
    '(b"abc").__rmul__(-1)',
    '(b"abc").__rmul__((b"x", 3))',
    '(b"\\xff%s%d").__rmul__(b"")',
    '(b"\\xff%s%d").__rmul__(b"abd")',
    '(b"\\xff%s%d").__rmul__(b"abc")',
    '(b"\\xff%s%d").__rmul__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__rmul__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__rmul__(2)',
    '(b"\\xff%s%d").__rmul__(-1)',
    '(b"\\xff%s%d").__rmul__((b"x", 3))',
    '(b"abc").__rmul__(0)',
    '(b"abc").__rmul__(3)',
    '(b"abc").__rmul__(-2)',
    '(b"abc").__rmul__(True)',
    '(b"abc").__rmul__(1.5)',
    '(b"abc").__rmul__(1j)',
    '(b"abc").__rmul__("a")',
    '(b"abc").__rmul__(b"a")',
    '(b"abc").__rmul__([1])',
    '(b"abc").__rmul__((1,))',
    '(b"abc").__rmul__({1})',
    '(b"abc").__rmul__({1: 2})',
    '(b"abc").__rmul__(None)',
    '(b"abc").__rmul__(int)',
    '(b"abc").__rmul__(...)',
    '(b"abc").__rmul__(NotImplemented)',
    '(b"") * (b"abc")',
    '(b"abd") * (b"abc")',
    '(b"abc") * (b"abc")',
    '(bytearray(b"abc")) * (b"abc")',
    '(memoryview(b"abc")) * (b"abc")',
    '(b"").__rmul__()',
    '(b"").__rmul__(1, 2, 3)',
    '(b"").__rmul__(other=1)',
    'bytes.__rmul__()',
    'bytes.__rmul__(b"abc", b"")',
    'bytes.__rmul__(None, b"")',
    'bytes.__rmul__(object(), 1)',
    'type(bytes.__rmul__).__name__',
    'bytes.__rmul__.__name__, bytes.__rmul__.__qualname__',
    'bytes.__rmul__.__objclass__',
]:
    attempt(source)
