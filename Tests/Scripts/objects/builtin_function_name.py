# small
# builtin_function.__name__ read, written, deleted.


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
    value.__name__ = new
    return value.__name__


def deleted(value):
    del value.__name__
    return value.__name__


for source in [
    '(len).__name__',
    '("".upper).__name__',
    '([].append).__name__',
    '(dict.fromkeys).__name__',
    '(int.from_bytes).__name__',
    '(str.maketrans).__name__',
    'assigned(len, "a")',
    'assigned(len, 5)',
    'deleted(len)',
]:
    attempt(source)
