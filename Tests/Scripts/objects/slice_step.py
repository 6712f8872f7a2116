# small
# slice.step read, written, deleted.


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
    value.step = new
    return value.step


def deleted(value):
    del value.step
    return value.step


for source in [
    '(slice(5)).step',
    '(slice(1, 10, 3)).step',
    '(slice("a", [], None)).step',
    '(slice(None)).step',
    'assigned(slice(5), 5)',
    'assigned(slice(5), None)',
    'assigned(slice(5), "a")',
    'deleted(slice(5))',
    'slice.step.__get__(slice(2, 3, 4))',
    'slice.step.__get__(5)',
    'slice.step.__name__',
]:
    attempt(source)
