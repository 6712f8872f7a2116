# small
# tuple[…] makes a generic alias.


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
    'tuple[int]',
    'tuple[int, str]',
    'tuple[()]',
    'tuple[(int,)]',
    'tuple["a"]',
    'tuple[1:2]',
    'tuple[...]',
    'tuple.__class_getitem__(int)',
    'tuple.__class_getitem__()',
    'tuple.__class_getitem__(int, str)',
    'tuple[int].__origin__',
    'tuple[int].__args__',
    'tuple[int] == tuple[int]',
    'type(tuple[int])',
    'tuple[tuple[int]]',
    'tuple[*tuple[int]]',
    'tuple[None]',
    'isinstance([], tuple[int])',
]:
    attempt(source)
