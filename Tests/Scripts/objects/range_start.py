# small
# range.start read, written, deleted.


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
    '(range(5)).start',
    '(range(1, 10, 3)).start',
    '(range(10, 0, -2)).start',
    '(range(0)).start',
    '(range(2 ** 70)).start',
    '(range(True)).start',
    'assigned(range(5), 5)',
    'assigned(range(5), None)',
    'assigned(range(5), "a")',
    'deleted(range(5))',
    'range.start.__get__(range(2, 3, 4))',
    'range.start.__get__(5)',
    'range.start.__set__(range(3), 1)',
    'range.start.__name__',
    'range(7)[2:5].start',
    'range(7)[::-1].start',
]:
    attempt(source)
