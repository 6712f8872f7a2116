# small
# frozenset.__repr__ called by name, and what it is for.


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
    '(frozenset()).__repr__()',
    '(frozenset([1, 2])).__repr__()',
    '(frozenset("a")).__repr__()',
    '(frozenset([None])).__repr__()',
    '(frozenset()).__repr__(1)',
    '(frozenset()).__repr__(x=1)',
    'frozenset.__repr__(frozenset([None]))',
    'frozenset.__repr__(object())',
    'frozenset.__repr__()',
    'frozenset.__repr__.__name__',
    'repr(frozenset())',
    'repr(frozenset([1, 2]))',
    'repr(frozenset("a"))',
    'repr(frozenset([None]))',
    'f"{frozenset()!r:>12}"',
]:
    attempt(source)
