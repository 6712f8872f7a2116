# small
# bytes.__mul__ called by name and as *, with operands of its own kind and of others.


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
    '(b"").__mul__(b"")',
    '(b"").__mul__(b"abd")',
    '(b"").__mul__(b"abc")',
    '(b"").__mul__(bytearray(b"abc"))',
    '(b"").__mul__(memoryview(b"abc"))',
    '(b"").__mul__(2)',
    '(b"").__mul__(-1)',
    '(b"").__mul__((b"x", 3))',
    '(b"abc").__mul__(b"")',
    '(b"abc").__mul__(b"abd")',
    '(b"abc").__mul__(b"abc")',
    '(b"abc").__mul__(bytearray(b"abc"))',
    '(b"abc").__mul__(memoryview(b"abc"))',
    '(b"abc").__mul__(2)',
    '(b"abc").__mul__(-1)',
    '(b"abc").__mul__((b"x", 3))',
    '(b"\\xff%s%d").__mul__(b"")',
    '(b"\\xff%s%d").__mul__(b"abd")',
    '(b"\\xff%s%d").__mul__(b"abc")',
    '(b"\\xff%s%d").__mul__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__mul__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__mul__(2)',
    '(b"\\xff%s%d").__mul__(-1)',
    '(b"\\xff%s%d").__mul__((b"x", 3))',
    '(b"abc").__mul__(0)',
    '(b"abc").__mul__(3)',
    '(b"abc").__mul__(-2)',
    '(b"abc").__mul__(True)',
    '(b"abc").__mul__(1.5)',
    '(b"abc").__mul__(1j)',
    '(b"abc").__mul__("a")',
    '(b"abc").__mul__(b"a")',
    '(b"abc").__mul__([1])',
    '(b"abc").__mul__((1,))',
    '(b"abc").__mul__({1})',
    '(b"abc").__mul__({1: 2})',
    '(b"abc").__mul__(None)',
    '(b"abc").__mul__(int)',
    '(b"abc").__mul__(...)',
    '(b"abc").__mul__(NotImplemented)',
    '(b"abc") * (b"")',
    '(b"abc") * (b"abd")',
    '(b"abc") * (b"abc")',
    '(b"abc") * (bytearray(b"abc"))',
    '(b"abc") * (memoryview(b"abc"))',
    '(b"").__mul__()',
    '(b"").__mul__(1, 2, 3)',
    '(b"").__mul__(other=1)',
    'bytes.__mul__()',
    'bytes.__mul__(b"abc", b"")',
    'bytes.__mul__(None, b"")',
    'bytes.__mul__(object(), 1)',
    'type(bytes.__mul__).__name__',
    'bytes.__mul__.__name__, bytes.__mul__.__qualname__',
    'bytes.__mul__.__objclass__',
]:
    attempt(source)
