# small
# generic_alias.__origin__ read, written, deleted.


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


def assigned(value, new):
    value.__origin__ = new
    return value.__origin__


def deleted(value):
    del value.__origin__
    return value.__origin__


for source in [
    '(list[int]).__origin__',
    '(dict[str, int]).__origin__',
    '(tuple[()]).__origin__',
    '(tuple[int, ...]).__origin__',
    '(list[list[int]]).__origin__',
    '(type[int]).__origin__',
    '((*tuple[int],)[0]).__origin__',
    'assigned(list[int], 5)',
    'assigned(list[int], None)',
    'assigned(list[int], "a")',
    'deleted(list[int])',
]:
    attempt(source)
