# small
# bytes.__len__ called by name, and what it is for.


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
    '(b"").__len__()',
    '(b"abc").__len__()',
    '(b"\\xff%s%d").__len__()',
    '(b"").__len__(1)',
    '(b"").__len__(x=1)',
    'bytes.__len__(b"\\xff%s%d")',
    'bytes.__len__(object())',
    'bytes.__len__()',
    'bytes.__len__.__name__',
    'len(b"")',
    'len(b"abc")',
    'len(b"\\xff%s%d")',
    'bool(b"")',
    'bool(b"abc")',
    'bool(b"\\xff%s%d")',
    'len()',
    'len(1, 2)',
]:
    attempt(source)
