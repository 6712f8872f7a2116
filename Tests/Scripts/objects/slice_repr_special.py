# small
# slice.__repr__ called by name, and what it is for.


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
    '(slice(None)).__repr__()',
    '(slice(1, 5)).__repr__()',
    '(slice("a", None, 2)).__repr__()',
    '(slice(None)).__repr__(1)',
    '(slice(None)).__repr__(x=1)',
    'slice.__repr__(slice("a", None, 2))',
    'slice.__repr__(object())',
    'slice.__repr__()',
    'slice.__repr__.__name__',
    'repr(slice(None))',
    'repr(slice(1, 5))',
    'repr(slice("a", None, 2))',
    'f"{slice(None)!r:>12}"',
]:
    attempt(source)
