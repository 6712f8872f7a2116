# small
# function.__call__ is a call.


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
    'plain.__call__(1, 2)',
    'plain.__call__()',
    'plain.__call__(1, 2, 3)',
    'plain.__call__(b=1, a=2)',
    'type(plain).__call__(plain, [1])',
    'type(plain).__call__(5)',
    'type(plain).__call__()',
    'plain.__call__.__call__([1])',
    'plain.__call__.__name__',
    'plain.__call__.__self__ is plain',
    'type(plain.__call__).__name__',
]:
    attempt(source)
