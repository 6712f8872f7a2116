# small
# classmethod.__wrapped__ read, written, deleted.


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


def assigned(value, new):
    value.__wrapped__ = new
    return value.__wrapped__


def deleted(value):
    del value.__wrapped__
    return value.__wrapped__


for source in [
    '(classmethod(len)).__wrapped__',
    '(classmethod(5)).__wrapped__',
    'assigned(classmethod(len), 5)',
    'deleted(classmethod(len))',
    'classmethod(plain).__wrapped__ is plain',
    'classmethod.__wrapped__.__name__',
]:
    attempt(source)
