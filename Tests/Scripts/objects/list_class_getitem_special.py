# small
# list[…] makes a generic alias.


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
    'list[int]',
    'list[int, str]',
    'list[()]',
    'list[(int,)]',
    'list["a"]',
    'list[1:2]',
    'list[...]',
    'list.__class_getitem__(int)',
    'list.__class_getitem__()',
    'list.__class_getitem__(int, str)',
    'list[int].__origin__',
    'list[int].__args__',
    'list[int] == list[int]',
    'type(list[int])',
    'list[list[int]]',
    'list[*tuple[int]]',
    'list[None]',
    'isinstance([], list[int])',
]:
    attempt(source)
