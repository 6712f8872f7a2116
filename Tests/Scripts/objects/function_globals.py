# small
# function.__globals__: cannot be replaced.


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
    value.__globals__ = new


def deleted(value):
    del value.__globals__


for source in [
    'type(plain.__globals__).__name__',
    'plain.__globals__ is globals()',
    '"len" in plain.__globals__',
    'assigned(plain, {})',
    'deleted(plain)',
    'len.__globals__',
    '"plain" in plain.__globals__',
    'sorted(eval("lambda: 1", {"__builtins__": {}, "z": 1}).__globals__)',
]:
    attempt(source)
