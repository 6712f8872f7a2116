# small
# function.__annotations__: read, written, deleted, and what calls make of it.


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


def change(function, new):
    function.__annotations__ = new
    try:
        called = function(1)
    except TypeError as error:
        called = str(error)
    return function.__annotations__, called


def changed_code():
    def f(): return 'before'
    def g(x=1): return 'after'
    f.__code__ = g.__code__
    f.__defaults__ = (2,)
    return f()


def assigned(value, new):
    value.__annotations__ = new
    return value.__annotations__


def deleted(value):
    del value.__annotations__
    return value.__annotations__


for source in [
    '(inner).__annotations__',
    '(plain).__annotations__',
    '((lambda y=1: y)).__annotations__',
    'change(lambda a, b: (a, b), {"a": 1})',
    'change(lambda a, b: (a, b), None)',
    'change(lambda a, b: (a, b), {})',
    'change(lambda a, b: (a, b), 5)',
    'deleted((lambda a, b=2: (a, b)))',
    'deleted(outer(1))',
    'len.__annotations__',
]:
    attempt(source)
