# small
# range.__repr__ called by name, and what it is for.


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
    '(range(0)).__repr__()',
    '(range(5)).__repr__()',
    '(range(1, 10, 3)).__repr__()',
    '(range(2 ** 65, 2 ** 65 + 2)).__repr__()',
    '(range(0)).__repr__(1)',
    '(range(0)).__repr__(x=1)',
    'range.__repr__(range(2 ** 65, 2 ** 65 + 2))',
    'range.__repr__(object())',
    'range.__repr__()',
    'range.__repr__.__name__',
    'repr(range(0))',
    'repr(range(5))',
    'repr(range(1, 10, 3))',
    'repr(range(2 ** 65, 2 ** 65 + 2))',
    'f"{range(0)!r:>12}"',
]:
    attempt(source)
