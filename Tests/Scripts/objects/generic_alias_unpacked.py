# small
# generic_alias.__unpacked__ read, written, deleted.


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
    value.__unpacked__ = new
    return value.__unpacked__


def deleted(value):
    del value.__unpacked__
    return value.__unpacked__


for source in [
    '(list[int]).__unpacked__',
    '(dict[str, int]).__unpacked__',
    '(tuple[()]).__unpacked__',
    '(tuple[int, ...]).__unpacked__',
    '(list[list[int]]).__unpacked__',
    '(type[int]).__unpacked__',
    '((*tuple[int],)[0]).__unpacked__',
    'assigned(list[int], 5)',
    'assigned(list[int], None)',
    'assigned(list[int], "a")',
    'deleted(list[int])',
]:
    attempt(source)
