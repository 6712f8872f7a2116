# small
# range.stop read, written, deleted.


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
    '(range(5)).stop',
    '(range(1, 10, 3)).stop',
    '(range(10, 0, -2)).stop',
    '(range(0)).stop',
    '(range(2 ** 70)).stop',
    '(range(True)).stop',
    'assigned(range(5), 5)',
    'assigned(range(5), None)',
    'assigned(range(5), "a")',
    'deleted(range(5))',
    'range.stop.__get__(range(2, 3, 4))',
    'range.stop.__get__(5)',
    'range.stop.__set__(range(3), 1)',
    'range.stop.__name__',
    'range(7)[2:5].stop',
    'range(7)[::-1].stop',
]:
    attempt(source)
