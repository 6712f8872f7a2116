# small
# union_type.__repr__ called by name, and what it is for.


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


import types
recursive = []
recursive.append(recursive)


for source in [
    '(int | str).__repr__()',
    '(int | None).__repr__()',
    '(list[int] | dict[str, int]).__repr__()',
    '(int | str).__repr__(1)',
    '(int | str).__repr__(x=1)',
    'types.UnionType.__repr__(list[int] | dict[str, int])',
    'types.UnionType.__repr__(object())',
    'types.UnionType.__repr__()',
    'types.UnionType.__repr__.__name__',
    'repr(int | str)',
    'repr(int | None)',
    'repr(list[int] | dict[str, int])',
    'f"{int | str!r:>12}"',
]:
    attempt(source)
