# small
# generic_alias.__args__ read, written, deleted.


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
    value.__args__ = new
    return value.__args__


def deleted(value):
    del value.__args__
    return value.__args__


for source in [
    '(list[int]).__args__',
    '(dict[str, int]).__args__',
    '(tuple[()]).__args__',
    '(tuple[int, ...]).__args__',
    '(list[list[int]]).__args__',
    '(type[int]).__args__',
    '((*tuple[int],)[0]).__args__',
    'assigned(list[int], 5)',
    'assigned(list[int], None)',
    'assigned(list[int], "a")',
    'deleted(list[int])',
]:
    attempt(source)
