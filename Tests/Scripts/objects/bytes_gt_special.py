# small
# bytes.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '(b"").__gt__(b"")',
    '(b"").__gt__(b"abd")',
    '(b"").__gt__(b"abc")',
    '(b"").__gt__(bytearray(b"abc"))',
    '(b"").__gt__(memoryview(b"abc"))',
    '(b"").__gt__(2)',
    '(b"").__gt__(-1)',
    '(b"").__gt__((b"x", 3))',
    '(b"abc").__gt__(b"")',
    '(b"abc").__gt__(b"abd")',
    '(b"abc").__gt__(b"abc")',
    '(b"abc").__gt__(bytearray(b"abc"))',
    '(b"abc").__gt__(memoryview(b"abc"))',
    '(b"abc").__gt__(2)',
    '(b"abc").__gt__(-1)',
    '(b"abc").__gt__((b"x", 3))',
    '(b"\\xff%s%d").__gt__(b"")',
    '(b"\\xff%s%d").__gt__(b"abd")',
    '(b"\\xff%s%d").__gt__(b"abc")',
    '(b"\\xff%s%d").__gt__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__gt__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__gt__(2)',
    '(b"\\xff%s%d").__gt__(-1)',
    '(b"\\xff%s%d").__gt__((b"x", 3))',
    '(b"abc").__gt__(0)',
    '(b"abc").__gt__(3)',
    '(b"abc").__gt__(-2)',
    '(b"abc").__gt__(2 ** 70)',
    '(b"abc").__gt__(True)',
    '(b"abc").__gt__(1.5)',
    '(b"abc").__gt__(1j)',
    '(b"abc").__gt__("a")',
    '(b"abc").__gt__(b"a")',
    '(b"abc").__gt__([1])',
    '(b"abc").__gt__((1,))',
    '(b"abc").__gt__({1})',
    '(b"abc").__gt__({1: 2})',
    '(b"abc").__gt__(None)',
    '(b"abc").__gt__(int)',
    '(b"abc").__gt__(...)',
    '(b"abc").__gt__(NotImplemented)',
    '(b"abc") > (b"")',
    '(b"abc") > (b"abd")',
    '(b"abc") > (b"abc")',
    '(b"abc") > (bytearray(b"abc"))',
    '(b"abc") > (memoryview(b"abc"))',
    '(b"").__gt__()',
    '(b"").__gt__(1, 2, 3)',
    '(b"").__gt__(other=1)',
    'bytes.__gt__()',
    'bytes.__gt__(b"abc", b"")',
    'bytes.__gt__(None, b"")',
    'bytes.__gt__(object(), 1)',
    'type(bytes.__gt__).__name__',
    'bytes.__gt__.__name__, bytes.__gt__.__qualname__',
    'bytes.__gt__.__objclass__',
]:
    attempt(source)
