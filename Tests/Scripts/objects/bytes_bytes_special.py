# small
# bytes.__bytes__ called by name, and what it is for.


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
    '(b"").__bytes__()',
    '(b"abc").__bytes__()',
    '(b"\\xff%s%d").__bytes__()',
    '(b"").__bytes__(1)',
    '(b"").__bytes__(x=1)',
    'bytes.__bytes__(b"\\xff%s%d")',
    'bytes.__bytes__(object())',
    'bytes.__bytes__()',
    'bytes.__bytes__.__name__',
    'bytes(b"a") == b"a"',
    '(lambda b: bytes(b) is b)(b"abc")',
    '(lambda b: b.__bytes__() is b)(b"abc")',
]:
    attempt(source)
