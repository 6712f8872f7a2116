# small
# dict[…] makes a generic alias.


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
    'dict[int]',
    'dict[int, str]',
    'dict[()]',
    'dict[(int,)]',
    'dict["a"]',
    'dict[1:2]',
    'dict[...]',
    'dict.__class_getitem__(int)',
    'dict.__class_getitem__()',
    'dict.__class_getitem__(int, str)',
    'dict[int].__origin__',
    'dict[int].__args__',
    'dict[int] == dict[int]',
    'type(dict[int])',
    'dict[dict[int]]',
    'dict[*tuple[int]]',
    'dict[None]',
    'isinstance([], dict[int])',
]:
    attempt(source)
