# small
# set[…] makes a generic alias.


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
    'set[int]',
    'set[int, str]',
    'set[()]',
    'set[(int,)]',
    'set["a"]',
    'set[1:2]',
    'set[...]',
    'set.__class_getitem__(int)',
    'set.__class_getitem__()',
    'set.__class_getitem__(int, str)',
    'set[int].__origin__',
    'set[int].__args__',
    'set[int] == set[int]',
    'type(set[int])',
    'set[set[int]]',
    'set[*tuple[int]]',
    'set[None]',
    'isinstance([], set[int])',
]:
    attempt(source)
