# small
# function.__builtins__: cannot be replaced.


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
    value.__builtins__ = new


def deleted(value):
    del value.__builtins__


for source in [
    'type(plain.__builtins__).__name__',
    'plain.__builtins__ is globals()',
    '"len" in plain.__builtins__',
    'assigned(plain, {})',
    'deleted(plain)',
    'len.__builtins__',
    '"plain" in plain.__builtins__',
    'len(plain.__builtins__) > 50',
]:
    attempt(source)
