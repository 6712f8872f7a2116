# small
# generic_alias.__parameters__ read, written, deleted.


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
    value.__parameters__ = new
    return value.__parameters__


def deleted(value):
    del value.__parameters__
    return value.__parameters__


for source in [
    '(list[int]).__parameters__',
    '(dict[str, int]).__parameters__',
    '(tuple[()]).__parameters__',
    '(tuple[int, ...]).__parameters__',
    '(list[list[int]]).__parameters__',
    '(type[int]).__parameters__',
    '((*tuple[int],)[0]).__parameters__',
    'assigned(list[int], 5)',
    'assigned(list[int], None)',
    'assigned(list[int], "a")',
    'deleted(list[int])',
]:
    attempt(source)
