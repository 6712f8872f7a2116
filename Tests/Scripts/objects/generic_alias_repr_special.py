# small
# generic_alias.__repr__ called by name, and what it is for.


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
    '(list[int]).__repr__()',
    '(dict[str, list[int]]).__repr__()',
    '(tuple[()]).__repr__()',
    '(tuple[int, ...]).__repr__()',
    '(list[int]).__repr__(1)',
    '(list[int]).__repr__(x=1)',
    'types.GenericAlias.__repr__(tuple[int, ...])',
    'types.GenericAlias.__repr__(object())',
    'types.GenericAlias.__repr__()',
    'types.GenericAlias.__repr__.__name__',
    'repr(list[int])',
    'repr(dict[str, list[int]])',
    'repr(tuple[()])',
    'repr(tuple[int, ...])',
    'f"{list[int]!r:>12}"',
]:
    attempt(source)
