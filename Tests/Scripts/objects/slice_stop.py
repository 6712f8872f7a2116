# small
# slice.stop read, written, deleted.


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
    value.stop = new
    return value.stop


def deleted(value):
    del value.stop
    return value.stop


for source in [
    '(slice(5)).stop',
    '(slice(1, 10, 3)).stop',
    '(slice("a", [], None)).stop',
    '(slice(None)).stop',
    'assigned(slice(5), 5)',
    'assigned(slice(5), None)',
    'assigned(slice(5), "a")',
    'deleted(slice(5))',
    'slice.stop.__get__(slice(2, 3, 4))',
    'slice.stop.__get__(5)',
    'slice.stop.__name__',
]:
    attempt(source)
