# small
# types.MappingProxyType[…] makes a generic alias.


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
    'types.MappingProxyType[int]',
    'types.MappingProxyType[int, str]',
    'types.MappingProxyType[()]',
    'types.MappingProxyType[(int,)]',
    'types.MappingProxyType["a"]',
    'types.MappingProxyType[1:2]',
    'types.MappingProxyType[...]',
    'types.MappingProxyType.__class_getitem__(int)',
    'types.MappingProxyType.__class_getitem__()',
    'types.MappingProxyType.__class_getitem__(int, str)',
    'types.MappingProxyType[int].__origin__',
    'types.MappingProxyType[int].__args__',
    'types.MappingProxyType[int] == types.MappingProxyType[int]',
    'type(types.MappingProxyType[int])',
    'types.MappingProxyType[types.MappingProxyType[int]]',
    'types.MappingProxyType[*tuple[int]]',
    'types.MappingProxyType[None]',
    'isinstance([], types.MappingProxyType[int])',
]:
    attempt(source)
