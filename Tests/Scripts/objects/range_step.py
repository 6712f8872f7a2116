# small
# range.step read, written, deleted.


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
    '(range(5)).step',
    '(range(1, 10, 3)).step',
    '(range(10, 0, -2)).step',
    '(range(0)).step',
    '(range(2 ** 70)).step',
    '(range(True)).step',
    'assigned(range(5), 5)',
    'assigned(range(5), None)',
    'assigned(range(5), "a")',
    'deleted(range(5))',
    'range.step.__get__(range(2, 3, 4))',
    'range.step.__get__(5)',
    'range.step.__set__(range(3), 1)',
    'range.step.__name__',
    'range(7)[2:5].step',
    'range(7)[::-1].step',
]:
    attempt(source)
