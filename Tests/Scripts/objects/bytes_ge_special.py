# small
# bytes.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '(b"").__ge__(b"")',
    '(b"").__ge__(b"abd")',
    '(b"").__ge__(b"abc")',
    '(b"").__ge__(bytearray(b"abc"))',
    '(b"").__ge__(memoryview(b"abc"))',
    '(b"").__ge__(2)',
    '(b"").__ge__(-1)',
    '(b"").__ge__((b"x", 3))',
    '(b"abc").__ge__(b"")',
    '(b"abc").__ge__(b"abd")',
    '(b"abc").__ge__(b"abc")',
    '(b"abc").__ge__(bytearray(b"abc"))',
    '(b"abc").__ge__(memoryview(b"abc"))',
    '(b"abc").__ge__(2)',
    '(b"abc").__ge__(-1)',
    '(b"abc").__ge__((b"x", 3))',
    '(b"\\xff%s%d").__ge__(b"")',
    '(b"\\xff%s%d").__ge__(b"abd")',
    '(b"\\xff%s%d").__ge__(b"abc")',
    '(b"\\xff%s%d").__ge__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__ge__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__ge__(2)',
    '(b"\\xff%s%d").__ge__(-1)',
    '(b"\\xff%s%d").__ge__((b"x", 3))',
    '(b"abc").__ge__(0)',
    '(b"abc").__ge__(3)',
    '(b"abc").__ge__(-2)',
    '(b"abc").__ge__(2 ** 70)',
    '(b"abc").__ge__(True)',
    '(b"abc").__ge__(1.5)',
    '(b"abc").__ge__(1j)',
    '(b"abc").__ge__("a")',
    '(b"abc").__ge__(b"a")',
    '(b"abc").__ge__([1])',
    '(b"abc").__ge__((1,))',
    '(b"abc").__ge__({1})',
    '(b"abc").__ge__({1: 2})',
    '(b"abc").__ge__(None)',
    '(b"abc").__ge__(int)',
    '(b"abc").__ge__(...)',
    '(b"abc").__ge__(NotImplemented)',
    '(b"abc") >= (b"")',
    '(b"abc") >= (b"abd")',
    '(b"abc") >= (b"abc")',
    '(b"abc") >= (bytearray(b"abc"))',
    '(b"abc") >= (memoryview(b"abc"))',
    '(b"").__ge__()',
    '(b"").__ge__(1, 2, 3)',
    '(b"").__ge__(other=1)',
    'bytes.__ge__()',
    'bytes.__ge__(b"abc", b"")',
    'bytes.__ge__(None, b"")',
    'bytes.__ge__(object(), 1)',
    'type(bytes.__ge__).__name__',
    'bytes.__ge__.__name__, bytes.__ge__.__qualname__',
    'bytes.__ge__.__objclass__',
]:
    attempt(source)
