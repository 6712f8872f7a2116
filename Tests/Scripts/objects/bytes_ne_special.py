# small
# bytes.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '(b"").__ne__(b"")',
    '(b"").__ne__(b"abd")',
    '(b"").__ne__(b"abc")',
    '(b"").__ne__(bytearray(b"abc"))',
    '(b"").__ne__(memoryview(b"abc"))',
    '(b"").__ne__(2)',
    '(b"").__ne__(-1)',
    '(b"").__ne__((b"x", 3))',
    '(b"abc").__ne__(b"")',
    '(b"abc").__ne__(b"abd")',
    '(b"abc").__ne__(b"abc")',
    '(b"abc").__ne__(bytearray(b"abc"))',
    '(b"abc").__ne__(memoryview(b"abc"))',
    '(b"abc").__ne__(2)',
    '(b"abc").__ne__(-1)',
    '(b"abc").__ne__((b"x", 3))',
    '(b"\\xff%s%d").__ne__(b"")',
    '(b"\\xff%s%d").__ne__(b"abd")',
    '(b"\\xff%s%d").__ne__(b"abc")',
    '(b"\\xff%s%d").__ne__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__ne__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__ne__(2)',
    '(b"\\xff%s%d").__ne__(-1)',
    '(b"\\xff%s%d").__ne__((b"x", 3))',
    '(b"abc").__ne__(0)',
    '(b"abc").__ne__(3)',
    '(b"abc").__ne__(-2)',
    '(b"abc").__ne__(2 ** 70)',
    '(b"abc").__ne__(True)',
    '(b"abc").__ne__(1.5)',
    '(b"abc").__ne__(1j)',
    '(b"abc").__ne__("a")',
    '(b"abc").__ne__(b"a")',
    '(b"abc").__ne__([1])',
    '(b"abc").__ne__((1,))',
    '(b"abc").__ne__({1})',
    '(b"abc").__ne__({1: 2})',
    '(b"abc").__ne__(None)',
    '(b"abc").__ne__(int)',
    '(b"abc").__ne__(...)',
    '(b"abc").__ne__(NotImplemented)',
    '(b"abc") != (b"")',
    '(b"abc") != (b"abd")',
    '(b"abc") != (b"abc")',
    '(b"abc") != (bytearray(b"abc"))',
    '(b"abc") != (memoryview(b"abc"))',
    '(b"").__ne__()',
    '(b"").__ne__(1, 2, 3)',
    '(b"").__ne__(other=1)',
    'bytes.__ne__()',
    'bytes.__ne__(b"abc", b"")',
    'bytes.__ne__(None, b"")',
    'bytes.__ne__(object(), 1)',
    'type(bytes.__ne__).__name__',
    'bytes.__ne__.__name__, bytes.__ne__.__qualname__',
    'bytes.__ne__.__objclass__',
]:
    attempt(source)
