# small
# generic_alias.__hash__: what is equal has the same.


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
    'hash(list[int]) == (list[int]).__hash__()',
    'type(hash(list[int])).__name__',
    'hash(list[int]) == hash(list[int])',
    '(list[int]).__hash__(1)',
    'types.GenericAlias.__hash__()',
    'types.GenericAlias.__hash__(5)',
    'hash(list[int]) == hash(list[int])',
    'hash(list[[]])',
]:
    attempt(source)
