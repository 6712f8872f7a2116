# small
# list cannot be hashed.


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
    'hash([1, 2])',
    '([1, 2]).__hash__',
    '{[1, 2]}',
    '{[1, 2]: 1}',
    'list.__hash__',
    '([1, 2]) in {1, 2}',
    'hash(([1, 2],))',
    'set([[1, 2]])',
    'isinstance([1, 2], object)',
]:
    attempt(source)
