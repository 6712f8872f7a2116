# small
# bytes.__rmod__ called by name and as %, with operands of its own kind and of others.


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
    '(b"").__rmod__(b"")',
    '(b"").__rmod__(b"abd")',
    '(b"").__rmod__(b"abc")',
    '(b"").__rmod__(bytearray(b"abc"))',
    '(b"").__rmod__(memoryview(b"abc"))',
    '(b"").__rmod__(2)',
    '(b"").__rmod__(-1)',
    '(b"").__rmod__((b"x", 3))',
    '(b"abc").__rmod__(b"")',
    '(b"abc").__rmod__(b"abd")',
    '(b"abc").__rmod__(b"abc")',
    '(b"abc").__rmod__(bytearray(b"abc"))',
    '(b"abc").__rmod__(memoryview(b"abc"))',
    '(b"abc").__rmod__(2)',
    '(b"abc").__rmod__(-1)',
    '(b"abc").__rmod__((b"x", 3))',
    '(b"\\xff%s%d").__rmod__(b"")',
    '(b"\\xff%s%d").__rmod__(b"abd")',
    '(b"\\xff%s%d").__rmod__(b"abc")',
    '(b"\\xff%s%d").__rmod__(bytearray(b"abc"))',
    '(b"\\xff%s%d").__rmod__(memoryview(b"abc"))',
    '(b"\\xff%s%d").__rmod__(2)',
    '(b"\\xff%s%d").__rmod__(-1)',
    '(b"\\xff%s%d").__rmod__((b"x", 3))',
    '(b"abc").__rmod__(0)',
    '(b"abc").__rmod__(3)',
    '(b"abc").__rmod__(-2)',
    '(b"abc").__rmod__(2 ** 70)',
    '(b"abc").__rmod__(True)',
    '(b"abc").__rmod__(1.5)',
    '(b"abc").__rmod__(1j)',
    '(b"abc").__rmod__("a")',
    '(b"abc").__rmod__(b"a")',
    '(b"abc").__rmod__([1])',
    '(b"abc").__rmod__((1,))',
    '(b"abc").__rmod__({1})',
    '(b"abc").__rmod__({1: 2})',
    '(b"abc").__rmod__(None)',
    '(b"abc").__rmod__(int)',
    '(b"abc").__rmod__(...)',
    '(b"abc").__rmod__(NotImplemented)',
    '(b"") % (b"abc")',
    '(b"abd") % (b"abc")',
    '(b"abc") % (b"abc")',
    '(bytearray(b"abc")) % (b"abc")',
    '(memoryview(b"abc")) % (b"abc")',
    '(b"").__rmod__()',
    '(b"").__rmod__(1, 2, 3)',
    '(b"").__rmod__(other=1)',
    'bytes.__rmod__()',
    'bytes.__rmod__(b"abc", b"")',
    'bytes.__rmod__(None, b"")',
    'bytes.__rmod__(object(), 1)',
    'type(bytes.__rmod__).__name__',
    'bytes.__rmod__.__name__, bytes.__rmod__.__qualname__',
    'bytes.__rmod__.__objclass__',
]:
    attempt(source)
