# small
# function.__defaults__: read, written, deleted, and what calls make of it.


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
    function.__defaults__ = new
    try:
        called = function(1)
    except TypeError as error:
        called = str(error)
    return function.__defaults__, called


def changed_code():
    def f(): return 'before'
    def g(x=1): return 'after'
    f.__code__ = g.__code__
    f.__defaults__ = (2,)
    return f()


def assigned(value, new):
    value.__defaults__ = new
    return value.__defaults__


def deleted(value):
    del value.__defaults__
    return value.__defaults__


for source in [
    '(inner).__defaults__',
    '(plain).__defaults__',
    '((lambda y=1: y)).__defaults__',
    'change(lambda a, b: (a, b), (1,))',
    'change(lambda a, b: (a, b), (1, 2))',
    'change(lambda a, b: (a, b), (1, 2, 3))',
    'change(lambda a, b: (a, b), None)',
    'change(lambda a, b: (a, b), [1])',
    'change(lambda a, b: (a, b), 5)',
    'deleted((lambda a, b=2: (a, b)))',
    'deleted(outer(1))',
    'len.__defaults__',
]:
    attempt(source)
