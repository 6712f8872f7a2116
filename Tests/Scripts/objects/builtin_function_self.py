# small
# builtin_function.__self__ read, written, deleted.


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
    value.__self__ = new
    return value.__self__


def deleted(value):
    del value.__self__
    return value.__self__


for source in [
    '("abc".upper).__self__',
    '([1].append).__self__',
    '(dict.fromkeys).__self__',
    '(int.from_bytes).__self__',
    'assigned("abc".upper, "a")',
    'assigned("abc".upper, 5)',
    'deleted("abc".upper)',
]:
    attempt(source)
