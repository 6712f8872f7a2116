# small
# set.__repr__ called by name, and what it is for.


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
    '(set()).__repr__()',
    '({"a"}).__repr__()',
    '({(1, 2)}).__repr__()',
    '({None}).__repr__()',
    '(set()).__repr__(1)',
    '(set()).__repr__(x=1)',
    'set.__repr__({None})',
    'set.__repr__(object())',
    'set.__repr__()',
    'set.__repr__.__name__',
    'repr(set())',
    'repr({"a"})',
    'repr({(1, 2)})',
    'repr({None})',
    'f"{set()!r:>12}"',
]:
    attempt(source)
