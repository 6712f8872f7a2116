# small
# UnionType.__getitem__, __instancecheck__, __subclasscheck__.


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


for source in [
    '(int | str)[int]',
    '(list[int] | None)[int]',
    '(int | str).__getitem__(int)',
    'isinstance(5, int | str)',
    'isinstance(None, int | None)',
    'isinstance([], int | str)',
    'isinstance(5, int | list[int])',
    'isinstance([], int | list[int])',
    'issubclass(bool, int | str)',
    'issubclass(list, int | str)',
    'issubclass(5, int | str)',
    '(int | str)()',
    'int | str | int',
    '(int | str) == (str | int)',
]:
    attempt(source)
