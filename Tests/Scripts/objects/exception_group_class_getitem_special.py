# small
# BaseExceptionGroup[…] makes a generic alias.


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
    'BaseExceptionGroup[int]',
    'BaseExceptionGroup[int, str]',
    'BaseExceptionGroup[()]',
    'BaseExceptionGroup[(int,)]',
    'BaseExceptionGroup["a"]',
    'BaseExceptionGroup[1:2]',
    'BaseExceptionGroup[...]',
    'BaseExceptionGroup.__class_getitem__(int)',
    'BaseExceptionGroup.__class_getitem__()',
    'BaseExceptionGroup.__class_getitem__(int, str)',
    'BaseExceptionGroup[int].__origin__',
    'BaseExceptionGroup[int].__args__',
    'BaseExceptionGroup[int] == BaseExceptionGroup[int]',
    'type(BaseExceptionGroup[int])',
    'BaseExceptionGroup[BaseExceptionGroup[int]]',
    'BaseExceptionGroup[*tuple[int]]',
    'BaseExceptionGroup[None]',
    'isinstance([], BaseExceptionGroup[int])',
]:
    attempt(source)
