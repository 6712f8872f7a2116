# small
# union_type.__hash__: what is equal has the same.


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


for source in [
    'hash(int | str) == (int | str).__hash__()',
    'type(hash(int | str)).__name__',
    'hash(int | str) == hash(int | str)',
    '(int | str).__hash__(1)',
    'types.UnionType.__hash__()',
    'types.UnionType.__hash__(5)',
    'hash(int | str) == hash(str | int)',
]:
    attempt(source)
