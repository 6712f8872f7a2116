# small
# cell cannot be hashed.


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


def outer(x):
    def inner(a, b=2, *c, d: int = 4, **e) -> str:
        """Says."""
        return x, a, b, c, d, e
    return inner


def plain(a, b):
    return a, b


inner = outer(5)


for source in [
    'hash(inner.__closure__[0])',
    '(inner.__closure__[0]).__hash__',
    '{inner.__closure__[0]}',
    '{inner.__closure__[0]: 1}',
    'type(inner.__closure__[0]).__hash__',
    '(inner.__closure__[0]) in {1, 2}',
    'hash((inner.__closure__[0],))',
    'set([inner.__closure__[0]])',
    'isinstance(inner.__closure__[0], object)',
]:
    attempt(source)
