# small
# class_def: bases, keywords, bodies, decorators.


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
    'class A: pass\nx = A.__bases__',
    'class A(): pass\nx = A.__bases__',
    'class A(int): pass\nx = A(5) + 1',
    'class A(int, ): pass\nx = A.__bases__',
    'class A(int, str): pass',
    'class A(object, int): pass',
    'class B: pass\nclass A(B, object): pass\nx = [c.__name__ for c in A.__mro__]',
    'class A(metaclass=type): pass\nx = type(A)',
    'class M(type): pass\nclass A(metaclass=M): pass\nclass B(A): pass\nx = type(B).__name__',
    'class A(metaclass=lambda *a: told(a[0])): pass\nx = A',
    'class A(*()): pass\nx = A.__bases__',
    'class A(*[int], **{"metaclass": type}): pass\nx = A.__bases__',
    'class A(x=1): pass',
    'class B:\n def __init_subclass__(cls, **k): told(k)\nclass A(B, x=1, **{"y": 2}): pass',
    'class A(5): pass',
    'class A(None): pass',
    'class A(print): pass',
    'class A("B"): pass',
    'class A(undefined): pass',
    'class A(bool): pass',
    'class A(int, int): pass',
    'class A(told(int)): x = told(1)',
    'class A: x = 1; y = x + 1\nx = A.y',
    'class A:\n "doc"\nx = A.__doc__',
    'class A:\n x: int = 1\nx = A.__annotations__',
    'class A:\n def f(self): return __class__.__name__\nx = A().f()',
    'class A:\n for i in range(3): pass\nx = A.i',
    'class A:\n if 1:\n  x = 2\nx = A.x',
    'class A:\n class B:\n  x = 3\nx = A.B.x, A.B.__qualname__',
    'class A:\n x = [y for y in range(2)]\nx = A.x',
    'class A:\n import math\n from math import pi\nx = A.pi > 3',
    'class A:\n global z\n z = 5\nx = z, hasattr(A, "z")',
    'class A:\n return 1',
    'class A:\n yield 1',
    'class A:\n break',
    'class A:\n nonlocal x',
    'class A:\n raise KeyError("body")',
    'class A:\n __slots__ = ("a",)\nx = A(); x.b = 1',
    'class A:\n __name__ = 1\nx = A.__name__',
    'class A:\n x = x',
    'x = 1\nclass A:\n x = x + 1\ny = A.x',
    'def g():\n x = 1\n class A:\n  x = x\n return A.x\ng()',
    'def g():\n x = 1\n class A:\n  y = x\n return A.y\nx = g()',
    '@str.__class__\nclass A: pass\nx = A',
    '@lambda c: c.__name__\nclass A: pass\nx = A',
    '@f(1)[0][0].__class__\nclass A: pass',
    'class A: x = __qualname__, __module__\nx = A.x',
    'class A:\n def __private(self): return 1\n def call(self): return self.__private()\nx = A().call(), [n for n in dir(A) if "private" in n]',
    'class A: ...\nx = A.__name__',
    'class A: pass; x = 1\nx = A.x',
]:
    attempt(source)
