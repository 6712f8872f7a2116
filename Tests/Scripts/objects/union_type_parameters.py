# small
# union_type.__parameters__ read, written, deleted.


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
    '(int | str).__parameters__',
    '(int | None).__parameters__',
    '(int | str | int).__parameters__',
    '(list[int] | dict).__parameters__',
    '((int | str) | (str | bytes)).__parameters__',
    'assigned(int | str, 5)',
    'assigned(int | str, None)',
    'assigned(int | str, "a")',
    'deleted(int | str)',
]:
    attempt(source)
