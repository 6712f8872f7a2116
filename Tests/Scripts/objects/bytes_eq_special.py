# small
# bytes.__eq__ called by name and as ==, with operands of its own kind and of others.


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
    '(b"").__eq__(b"")',
    '(b"").__eq__(b"abd")',
    '(b"").__eq__(b"abc")',
    '(b"").__eq__(bytearray(b"abc"))',
    '(b"").__eq__(memoryview(b"abc"))',
    '(b"").__eq__(2)',
    '(b"").__eq__(-1)',
    '(b"").__eq__((b"x", 3))',
    '(b"abc").__eq__(b"")',
    '(b"abc").__eq__(b"abd")',
    '(b"abc").__eq__(b"abc")',
    '(b"abc").__eq__(bytearray(b"abc"))',
    '(b"abc").__eq__(memoryview(b"abc"))',
    '(b"abc").__eq__(2)',
    '(b"abc").__eq__(-1)',
    '(b"abc").__eq__((b"x", 3))',
    '(b"\\xff%s%d").__eq__(b"")',
    '(b"\\xff%s%d").__eq__(b"abd")',
    '(b"\\xff%s%d").__eq__(b"abc")',
    '(b"\\xff%s%d").__eq__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__eq__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__eq__(2)',
    '(b"\\xff%s%d").__eq__(-1)',
    '(b"\\xff%s%d").__eq__((b"x", 3))',
    '(b"abc").__eq__(0)',
    '(b"abc").__eq__(3)',
    '(b"abc").__eq__(-2)',
    '(b"abc").__eq__(2 ** 70)',
    '(b"abc").__eq__(True)',
    '(b"abc").__eq__(1.5)',
    '(b"abc").__eq__(1j)',
    '(b"abc").__eq__("a")',
    '(b"abc").__eq__(b"a")',
    '(b"abc").__eq__([1])',
    '(b"abc").__eq__((1,))',
    '(b"abc").__eq__({1})',
    '(b"abc").__eq__({1: 2})',
    '(b"abc").__eq__(None)',
    '(b"abc").__eq__(int)',
    '(b"abc").__eq__(...)',
    '(b"abc").__eq__(NotImplemented)',
    '(b"abc") == (b"")',
    '(b"abc") == (b"abd")',
    '(b"abc") == (b"abc")',
    '(b"abc") == (bytearray(b"abc"))',
    '(b"abc") == (memoryview(b"abc"))',
    '(b"").__eq__()',
    '(b"").__eq__(1, 2, 3)',
    '(b"").__eq__(other=1)',
    'bytes.__eq__()',
    'bytes.__eq__(b"abc", b"")',
    'bytes.__eq__(None, b"")',
    'bytes.__eq__(object(), 1)',
    'type(bytes.__eq__).__name__',
    'bytes.__eq__.__name__, bytes.__eq__.__qualname__',
    'bytes.__eq__.__objclass__',
]:
    attempt(source)
