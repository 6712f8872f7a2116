# small
# function.__get__ binds.


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
    'plain.__get__(5)',
    'plain.__get__(5)(6)',
    'plain.__get__(5, int)(6)',
    'plain.__get__(None, int) is plain',
    'plain.__get__(None)',
    'plain.__get__(None, None)',
    'plain.__get__()',
    'plain.__get__(1, 2, 3)',
    'plain.__get__(5).__self__',
    'type(plain).__get__(plain, 7)(8)',
    'type(plain).__get__(5, 7)',
    'plain.__get__(5).__func__ is plain',
]:
    attempt(source)
