# small
# enumerate[…] makes a generic alias.


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
    'enumerate[int]',
    'enumerate[int, str]',
    'enumerate[()]',
    'enumerate[(int,)]',
    'enumerate["a"]',
    'enumerate[1:2]',
    'enumerate[...]',
    'enumerate.__class_getitem__(int)',
    'enumerate.__class_getitem__()',
    'enumerate.__class_getitem__(int, str)',
    'enumerate[int].__origin__',
    'enumerate[int].__args__',
    'enumerate[int] == enumerate[int]',
    'type(enumerate[int])',
    'enumerate[enumerate[int]]',
    'enumerate[*tuple[int]]',
    'enumerate[None]',
    'isinstance([], enumerate[int])',
]:
    attempt(source)
