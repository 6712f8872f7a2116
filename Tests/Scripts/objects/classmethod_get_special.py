# small
# classmethod.__get__.


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
    'classmethod(plain).__get__(5)',
    'classmethod(plain).__get__(None, int)',
    'classmethod(plain).__get__(5, int)',
    'classmethod(plain).__get__()',
    'classmethod(plain).__get__(None)',
    'classmethod(plain).__get__(None, None)',
    'classmethod(len).__get__([1], list)',
    'classmethod(5).__get__(1)',
    '0',
    'classmethod.__get__(5, 1)',
    'classmethod(plain).__get__(5)(1)',
    'classmethod(plain).__get__(5, int)(1, 2)',
]:
    attempt(source)
