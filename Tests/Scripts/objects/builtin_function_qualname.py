# small
# builtin_function.__qualname__ read, written, deleted.


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
    value.__qualname__ = new
    return value.__qualname__


def deleted(value):
    del value.__qualname__
    return value.__qualname__


for source in [
    '(len).__qualname__',
    '("".upper).__qualname__',
    '([].append).__qualname__',
    '(dict.fromkeys).__qualname__',
    '(int.from_bytes).__qualname__',
    '(str.maketrans).__qualname__',
    'assigned(len, "a")',
    'assigned(len, 5)',
    'deleted(len)',
]:
    attempt(source)
