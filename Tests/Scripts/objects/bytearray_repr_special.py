# small
# bytearray.__repr__ called by name, and what it is for.


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


recursive = []
recursive.append(recursive)


for source in [
    '(bytearray()).__repr__()',
    '(bytearray(b"abc")).__repr__()',
    '(bytearray(b"\\xff%s%d")).__repr__()',
    '(bytearray()).__repr__(1)',
    '(bytearray()).__repr__(x=1)',
    'bytearray.__repr__(bytearray(b"\\xff%s%d"))',
    'bytearray.__repr__(object())',
    'bytearray.__repr__()',
    'bytearray.__repr__.__name__',
    'repr(bytearray())',
    'repr(bytearray(b"abc"))',
    'repr(bytearray(b"\\xff%s%d"))',
    'f"{bytearray()!r:>12}"',
]:
    attempt(source)
