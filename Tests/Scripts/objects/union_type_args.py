# small
# union_type.__args__ read, written, deleted.


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
    '(int | str).__args__',
    '(int | None).__args__',
    '(int | str | int).__args__',
    '(list[int] | dict).__args__',
    '((int | str) | (str | bytes)).__args__',
    'assigned(int | str, 5)',
    'assigned(int | str, None)',
    'assigned(int | str, "a")',
    'deleted(int | str)',
]:
    attempt(source)
