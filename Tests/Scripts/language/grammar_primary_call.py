# small
# stderr
# primary: calls, and what can be called.


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
    'x = f()',
    'x = f ()',
    'x = f(1)(2)',
    'x = f(1)[0]',
    'x = (f)(1)',
    'x = f(\n1\n,\n)',
    'x = f(1,)',
    'x = f(,)',
    'x = f(1,,)',
    'x = f(*[1], 2)',
    'x = f(1, *[2], 3, *[4])',
    'x = f(a=1, *[2])',
    'x = f(**{"a": 1}, b=2)',
    'x = f(**{"a": 1}, *[2])',
    'x = f(a=1, 2)',
    'x = f(a=1, a=2)',
    'x = f(**{"a": 1}, a=2)',
    'x = f(**{1: 2})',
    'x = f(*1)',
    'x = f(**1)',
    'x = f(y for y in [1])\nx = len(x[0])',
    'x = sum(y for y in [1, 2])',
    'x = sum((y for y in [1, 2]), 5)',
    'x = sum(y for y in [1, 2], 5)',
    'x = f(1 for 1 in y)',
    'x = Record()(1, a=2)(3)',
    'x = (lambda a: a)(5)',
    'x = 1()',
    'x = "a"()',
    'x = None()',
    'x = [](1)',
    'x = f(1)()',
    'x = undefined()',
    'x = f(told(1), told(2), a=told(3))',
    'x = f(*told([1]), told(2), **told({"a": 3}), b=told(4))',
    'x = f(a=told(1), *told([2]))',
    'x = f(f(f(1)[0])[0])',
    'x = f(yield)',
    'x = f((yield))',
    'x = f(a := 1)',
    'x = f(a = 1)',
    'x = f(a=b=1)',
    'x = f(a==1)',
    'x = f(not 1, -1, 1 if 0 else 2)',
    'x = f(*[], **{})',
    'x = f(*"ab", *(1, 2), **dict(c=3))',
    'x = f(lambda: 1)[0][0]()',
    'x = f(**{"a b": 1})',
    'x = f(print=1, len=2)',
    'x = f(1 2)',
    'x = f(1; 2)',
    'x = f(1',
    'x = f 1',
]:
    attempt(source)
