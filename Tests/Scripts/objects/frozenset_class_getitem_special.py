# small
# frozenset[…] makes a generic alias.


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
    'frozenset[int]',
    'frozenset[int, str]',
    'frozenset[()]',
    'frozenset[(int,)]',
    'frozenset["a"]',
    'frozenset[1:2]',
    'frozenset[...]',
    'frozenset.__class_getitem__(int)',
    'frozenset.__class_getitem__()',
    'frozenset.__class_getitem__(int, str)',
    'frozenset[int].__origin__',
    'frozenset[int].__args__',
    'frozenset[int] == frozenset[int]',
    'type(frozenset[int])',
    'frozenset[frozenset[int]]',
    'frozenset[*tuple[int]]',
    'frozenset[None]',
    'isinstance([], frozenset[int])',
]:
    attempt(source)
