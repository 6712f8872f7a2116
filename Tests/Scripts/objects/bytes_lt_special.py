# small
# bytes.__lt__ called by name and as <, with operands of its own kind and of others.


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
    '(b"").__lt__(b"")',
    '(b"").__lt__(b"abd")',
    '(b"").__lt__(b"abc")',
    '(b"").__lt__(bytearray(b"abc"))',
    '(b"").__lt__(memoryview(b"abc"))',
    '(b"").__lt__(2)',
    '(b"").__lt__(-1)',
    '(b"").__lt__((b"x", 3))',
    '(b"abc").__lt__(b"")',
    '(b"abc").__lt__(b"abd")',
    '(b"abc").__lt__(b"abc")',
    '(b"abc").__lt__(bytearray(b"abc"))',
    '(b"abc").__lt__(memoryview(b"abc"))',
    '(b"abc").__lt__(2)',
    '(b"abc").__lt__(-1)',
    '(b"abc").__lt__((b"x", 3))',
    '(b"\\xff%s%d").__lt__(b"")',
    '(b"\\xff%s%d").__lt__(b"abd")',
    '(b"\\xff%s%d").__lt__(b"abc")',
    '(b"\\xff%s%d").__lt__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__lt__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__lt__(2)',
    '(b"\\xff%s%d").__lt__(-1)',
    '(b"\\xff%s%d").__lt__((b"x", 3))',
    '(b"abc").__lt__(0)',
    '(b"abc").__lt__(3)',
    '(b"abc").__lt__(-2)',
    '(b"abc").__lt__(2 ** 70)',
    '(b"abc").__lt__(True)',
    '(b"abc").__lt__(1.5)',
    '(b"abc").__lt__(1j)',
    '(b"abc").__lt__("a")',
    '(b"abc").__lt__(b"a")',
    '(b"abc").__lt__([1])',
    '(b"abc").__lt__((1,))',
    '(b"abc").__lt__({1})',
    '(b"abc").__lt__({1: 2})',
    '(b"abc").__lt__(None)',
    '(b"abc").__lt__(int)',
    '(b"abc").__lt__(...)',
    '(b"abc").__lt__(NotImplemented)',
    '(b"abc") < (b"")',
    '(b"abc") < (b"abd")',
    '(b"abc") < (b"abc")',
    '(b"abc") < (bytearray(b"abc"))',
    '(b"abc") < (memoryview(b"abc"))',
    '(b"").__lt__()',
    '(b"").__lt__(1, 2, 3)',
    '(b"").__lt__(other=1)',
    'bytes.__lt__()',
    'bytes.__lt__(b"abc", b"")',
    'bytes.__lt__(None, b"")',
    'bytes.__lt__(object(), 1)',
    'type(bytes.__lt__).__name__',
    'bytes.__lt__.__name__, bytes.__lt__.__qualname__',
    'bytes.__lt__.__objclass__',
]:
    attempt(source)
