# small
# bytes.__mod__ called by name and as %, with operands of its own kind and of others.


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
    '(b"").__mod__(b"")',
    '(b"").__mod__(b"abd")',
    '(b"").__mod__(b"abc")',
    '(b"").__mod__(bytearray(b"abc"))',
    '(b"").__mod__(memoryview(b"abc"))',
    '(b"").__mod__(2)',
    '(b"").__mod__(-1)',
    '(b"").__mod__((b"x", 3))',
    '(b"abc").__mod__(b"")',
    '(b"abc").__mod__(b"abd")',
    '(b"abc").__mod__(b"abc")',
    '(b"abc").__mod__(bytearray(b"abc"))',
    '(b"abc").__mod__(memoryview(b"abc"))',
    '(b"abc").__mod__(2)',
    '(b"abc").__mod__(-1)',
    '(b"abc").__mod__((b"x", 3))',
    '(b"\\xff%s%d").__mod__(b"")',
    '(b"\\xff%s%d").__mod__(b"abd")',
    '(b"\\xff%s%d").__mod__(b"abc")',
    '(b"\\xff%s%d").__mod__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__mod__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__mod__(2)',
    '(b"\\xff%s%d").__mod__(-1)',
    '(b"\\xff%s%d").__mod__((b"x", 3))',
    '(b"abc").__mod__(0)',
    '(b"abc").__mod__(3)',
    '(b"abc").__mod__(-2)',
    '(b"abc").__mod__(2 ** 70)',
    '(b"abc").__mod__(True)',
    '(b"abc").__mod__(1.5)',
    '(b"abc").__mod__(1j)',
    '(b"abc").__mod__("a")',
    '(b"abc").__mod__(b"a")',
    '(b"abc").__mod__([1])',
    '(b"abc").__mod__((1,))',
    '(b"abc").__mod__({1})',
    '(b"abc").__mod__({1: 2})',
    '(b"abc").__mod__(None)',
    '(b"abc").__mod__(int)',
    '(b"abc").__mod__(...)',
    '(b"abc").__mod__(NotImplemented)',
    '(b"abc") % (b"")',
    '(b"abc") % (b"abd")',
    '(b"abc") % (b"abc")',
    '(b"abc") % (bytearray(b"abc"))',
    '(b"abc") % (memoryview(b"abc"))',
    '(b"").__mod__()',
    '(b"").__mod__(1, 2, 3)',
    '(b"").__mod__(other=1)',
    'bytes.__mod__()',
    'bytes.__mod__(b"abc", b"")',
    'bytes.__mod__(None, b"")',
    'bytes.__mod__(object(), 1)',
    'type(bytes.__mod__).__name__',
    'bytes.__mod__.__name__, bytes.__mod__.__qualname__',
    'bytes.__mod__.__objclass__',
]:
    attempt(source)
