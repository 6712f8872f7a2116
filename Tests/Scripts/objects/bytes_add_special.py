# small
# bytes.__add__ called by name and as +, with operands of its own kind and of others.


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
    '(b"").__add__(b"")',
    '(b"").__add__(b"abd")',
    '(b"").__add__(b"abc")',
    '(b"").__add__(bytearray(b"abc"))',
    '(b"").__add__(memoryview(b"abc"))',
    '(b"").__add__(2)',
    '(b"").__add__(-1)',
    '(b"").__add__((b"x", 3))',
    '(b"abc").__add__(b"")',
    '(b"abc").__add__(b"abd")',
    '(b"abc").__add__(b"abc")',
    '(b"abc").__add__(bytearray(b"abc"))',
    '(b"abc").__add__(memoryview(b"abc"))',
    '(b"abc").__add__(2)',
    '(b"abc").__add__(-1)',
    '(b"abc").__add__((b"x", 3))',
    '(b"\\xff%s%d").__add__(b"")',
    '(b"\\xff%s%d").__add__(b"abd")',
    '(b"\\xff%s%d").__add__(b"abc")',
    '(b"\\xff%s%d").__add__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__add__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__add__(2)',
    '(b"\\xff%s%d").__add__(-1)',
    '(b"\\xff%s%d").__add__((b"x", 3))',
    '(b"abc").__add__(0)',
    '(b"abc").__add__(3)',
    '(b"abc").__add__(-2)',
    '(b"abc").__add__(2 ** 70)',
    '(b"abc").__add__(True)',
    '(b"abc").__add__(1.5)',
    '(b"abc").__add__(1j)',
    '(b"abc").__add__("a")',
    '(b"abc").__add__(b"a")',
    '(b"abc").__add__([1])',
    '(b"abc").__add__((1,))',
    '(b"abc").__add__({1})',
    '(b"abc").__add__({1: 2})',
    '(b"abc").__add__(None)',
    '(b"abc").__add__(int)',
    '(b"abc").__add__(...)',
    '(b"abc").__add__(NotImplemented)',
    '(b"abc") + (b"")',
    '(b"abc") + (b"abd")',
    '(b"abc") + (b"abc")',
    '(b"abc") + (bytearray(b"abc"))',
    '(b"abc") + (memoryview(b"abc"))',
    '(b"").__add__()',
    '(b"").__add__(1, 2, 3)',
    '(b"").__add__(other=1)',
    'bytes.__add__()',
    'bytes.__add__(b"abc", b"")',
    'bytes.__add__(None, b"")',
    'bytes.__add__(object(), 1)',
    'type(bytes.__add__).__name__',
    'bytes.__add__.__name__, bytes.__add__.__qualname__',
    'bytes.__add__.__objclass__',
]:
    attempt(source)
