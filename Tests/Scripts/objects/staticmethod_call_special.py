# small
# staticmethod.__call__ calls the function.


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

def in_body():
    class A:
        @staticmethod
        def double(n):
            return n * 2
        four = double(2)
    return A.four


for source in [
    'staticmethod(plain)(1, 2)',
    'staticmethod(plain)(b=1, a=2)',
    'staticmethod(plain)()',
    'staticmethod(len)([])',
    'staticmethod(5)()',
    'staticmethod.__call__(staticmethod(len), [1])',
    'staticmethod.__call__(5)',
    'callable(staticmethod(5))',
    'callable(classmethod(len))',
    'classmethod(len)()',
    'in_body()',
]:
    attempt(source)
