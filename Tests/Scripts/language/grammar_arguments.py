# small
# arguments, args, kwargs: the kinds of arguments and their order.


def attempt(source):
    try:
        code = compile(source, '<case>', 'exec')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
        return
    namespace = {'told': told, 'Record': Record, 'f': lambda *a, **k: (a, k)}
    known = set(namespace)
    try:
        exec(code, namespace)
    except Exception as error:
        print(repr(source), '|', type(error).__name__, error)
    else:
        print(repr(source), '|', shown({name: value for name, value in namespace.items() if name not in known and name != '__builtins__'}))


def shown(value):
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part[part.index('>'):] for part in others)


def told(value):
    print('told', value, end=' ')
    return value


class Record:
    """Shows what is done to its attributes and items."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __setattr__(self, name, value):
        print('set', name, value, end=' ')
        self.__dict__[name] = value

    def __delattr__(self, name):
        print('del', name, end=' ')
        del self.__dict__[name]

    def __getitem__(self, key):
        print('get', key, end=' ')
        return key

    def __setitem__(self, key, value):
        print('set', key, value, end=' ')

    def __delitem__(self, key):
        print('del', key, end=' ')

    def __call__(self, *args, **kwargs):
        print('call', args, kwargs, end=' ')
        return self

    def __repr__(self):
        return 'Record'


for source in [
    'x = f(1, 2)',
    'x = f(1, b=2)',
    'x = f(b=2, a=1)',
    'x = f(*[1], *[2])',
    'x = f(**{"a": 1}, **{"b": 2})',
    'x = f(1, *[2], 3)',
    'x = f(a=1, *[2], b=3)',
    'x = f(*[2], a=1, *[3])',
    'x = f(a=1, **{"b": 2}, c=3)',
    'x = f(1, *[2], a=3, *[4], **{"b": 5}, c=6, **{"d": 7})',
    'x = f(a=1, 2)',
    'x = f(**{}, 2)',
    'x = f(**{}, *[2])',
    'x = f(**{}, a=1)',
    'x = f(a=1, b)',
    'x = f(a=1, *[2], 3)',
    'x = f(y := 1)',
    'x = f(y := 1, z=2)',
    'x = f(z=(y := 1))',
    'x = f(z=y := 1)',
    'x = f(*(y := [1]))',
    'x = f(*y := [1])',
    'x = f(**(y := {}))',
    'x = f(lambda: 1, key=lambda: 2); x = len(x)',
    'x = f(a for a in []); x = len(x[0])',
    'x = f((a for a in []), 1); x = len(x[0])',
    'x = f(a for a in [], 1)',
    'x = f(1, a for a in [])',
    'x = f(b=a for a in [])',
    'x = f(b=(a for a in [])); x = list(x[1])',
    'x = f(1,)',
    'x = f(a=1,)',
    'x = f(*[],)',
    'x = f(**{},)',
    'x = f(,)',
    'x = f(1,,)',
    'x = f(*)',
    'x = f(**)',
    'x = f(*, 1)',
    'x = f(a=)',
    'x = f(=1)',
    'x = f(a=1, a=2)',
    'x = f(a=1, **{"a": 2})',
    'x = f(**{"a": 1}, **{"a": 2})',
    'x = f(**{1: 2})',
    'x = f(**{"1": 2})',
    'x = f(1=2)',
    'x = f("a"=2)',
    'x = f(a.b=2)',
    'x = f((a)=2)',
    'x = f(None=2)',
    'x = f(print=2)',
    'x = f(if=2)',
    'x = f(match=2, _=3)',
    'x = f(told(1), *told([2]), told(3), k=told(4), **told({"m": 5}), n=told(6))',
    'x = f(k=told(1), *told([2]))',
    'x = f(*5)',
    'x = f(**5)',
    'x = f(*None, **None)',
    'class A(*[int], **{}): pass\nx = A.__bases__',
    'class A(int, metaclass=type): pass\nx = A.__bases__',
    'class A(int, x=1): pass',
    'class A(1): pass',
    '@f(1, *[2], a=3)[0][0].__class__\ndef g(): pass',
]:
    attempt(source)
