# small
# function.__kwdefaults__: read, written, deleted, and what calls make of it.


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
    function.__kwdefaults__ = new
    try:
        called = function(1)
    except TypeError as error:
        called = str(error)
    return function.__kwdefaults__, called


def changed_code():
    def f(): return 'before'
    def g(x=1): return 'after'
    f.__code__ = g.__code__
    f.__defaults__ = (2,)
    return f()


def assigned(value, new):
    value.__kwdefaults__ = new
    return value.__kwdefaults__


def deleted(value):
    del value.__kwdefaults__
    return value.__kwdefaults__


for source in [
    '(inner).__kwdefaults__',
    '(plain).__kwdefaults__',
    '((lambda y=1: y)).__kwdefaults__',
    'change(lambda a, b: (a, b), {"d": 9})',
    'change(lambda a, b: (a, b), None)',
    'change(lambda a, b: (a, b), {})',
    'change(lambda a, b: (a, b), 5)',
    'change(lambda a, b: (a, b), [])',
    'deleted((lambda a, b=2: (a, b)))',
    'deleted(outer(1))',
    'len.__kwdefaults__',
]:
    attempt(source)
