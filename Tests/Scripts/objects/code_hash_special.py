# small
# code.__hash__: what is equal has the same.


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
    'hash(plain.__code__) == (plain.__code__).__hash__()',
    'type(hash(plain.__code__)).__name__',
    'hash(plain.__code__) == hash(plain.__code__)',
    '(plain.__code__).__hash__(1)',
    'type(plain.__code__).__hash__()',
    'type(plain.__code__).__hash__(5)',
    'hash(plain.__code__) == hash(plain.__code__)',
]:
    attempt(source)
