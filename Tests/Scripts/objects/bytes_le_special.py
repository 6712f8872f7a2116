# small
# bytes.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '(b"").__le__(b"")',
    '(b"").__le__(b"abd")',
    '(b"").__le__(b"abc")',
    '(b"").__le__(bytearray(b"abc"))',
    '(b"").__le__(memoryview(b"abc"))',
    '(b"").__le__(2)',
    '(b"").__le__(-1)',
    '(b"").__le__((b"x", 3))',
    '(b"abc").__le__(b"")',
    '(b"abc").__le__(b"abd")',
    '(b"abc").__le__(b"abc")',
    '(b"abc").__le__(bytearray(b"abc"))',
    '(b"abc").__le__(memoryview(b"abc"))',
    '(b"abc").__le__(2)',
    '(b"abc").__le__(-1)',
    '(b"abc").__le__((b"x", 3))',
    '(b"\\xff%s%d").__le__(b"")',
    '(b"\\xff%s%d").__le__(b"abd")',
    '(b"\\xff%s%d").__le__(b"abc")',
    '(b"\\xff%s%d").__le__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__le__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__le__(2)',
    '(b"\\xff%s%d").__le__(-1)',
    '(b"\\xff%s%d").__le__((b"x", 3))',
    '(b"abc").__le__(0)',
    '(b"abc").__le__(3)',
    '(b"abc").__le__(-2)',
    '(b"abc").__le__(2 ** 70)',
    '(b"abc").__le__(True)',
    '(b"abc").__le__(1.5)',
    '(b"abc").__le__(1j)',
    '(b"abc").__le__("a")',
    '(b"abc").__le__(b"a")',
    '(b"abc").__le__([1])',
    '(b"abc").__le__((1,))',
    '(b"abc").__le__({1})',
    '(b"abc").__le__({1: 2})',
    '(b"abc").__le__(None)',
    '(b"abc").__le__(int)',
    '(b"abc").__le__(...)',
    '(b"abc").__le__(NotImplemented)',
    '(b"abc") <= (b"")',
    '(b"abc") <= (b"abd")',
    '(b"abc") <= (b"abc")',
    '(b"abc") <= (bytearray(b"abc"))',
    '(b"abc") <= (memoryview(b"abc"))',
    '(b"").__le__()',
    '(b"").__le__(1, 2, 3)',
    '(b"").__le__(other=1)',
    'bytes.__le__()',
    'bytes.__le__(b"abc", b"")',
    'bytes.__le__(None, b"")',
    'bytes.__le__(object(), 1)',
    'type(bytes.__le__).__name__',
    'bytes.__le__.__name__, bytes.__le__.__qualname__',
    'bytes.__le__.__objclass__',
]:
    attempt(source)
