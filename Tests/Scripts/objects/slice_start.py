# small
# slice.start read, written, deleted.


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
    value.start = new
    return value.start


def deleted(value):
    del value.start
    return value.start


for source in [
    '(slice(5)).start',
    '(slice(1, 10, 3)).start',
    '(slice("a", [], None)).start',
    '(slice(None)).start',
    'assigned(slice(5), 5)',
    'assigned(slice(5), None)',
    'assigned(slice(5), "a")',
    'deleted(slice(5))',
    'slice.start.__get__(slice(2, 3, 4))',
    'slice.start.__get__(5)',
    'slice.start.__name__',
]:
    attempt(source)
