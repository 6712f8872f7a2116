# small
# types.AsyncGeneratorType[…] makes a generic alias.


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
    'types.AsyncGeneratorType[int]',
    'types.AsyncGeneratorType[int, str]',
    'types.AsyncGeneratorType[()]',
    'types.AsyncGeneratorType[(int,)]',
    'types.AsyncGeneratorType["a"]',
    'types.AsyncGeneratorType[1:2]',
    'types.AsyncGeneratorType[...]',
    'types.AsyncGeneratorType.__class_getitem__(int)',
    'types.AsyncGeneratorType.__class_getitem__()',
    'types.AsyncGeneratorType.__class_getitem__(int, str)',
    'types.AsyncGeneratorType[int].__origin__',
    'types.AsyncGeneratorType[int].__args__',
    'types.AsyncGeneratorType[int] == types.AsyncGeneratorType[int]',
    'type(types.AsyncGeneratorType[int])',
    'types.AsyncGeneratorType[types.AsyncGeneratorType[int]]',
    'types.AsyncGeneratorType[*tuple[int]]',
    'types.AsyncGeneratorType[None]',
    'isinstance([], types.AsyncGeneratorType[int])',
]:
    attempt(source)
