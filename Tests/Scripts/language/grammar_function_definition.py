# small
# def: decorators, annotations, docstrings, nested functions, closures, attributes of what is made.


def trace(name):
    print('decorator', name, end=' ')
    def apply(function):
        print('apply', name, end=' ')
        return function
    return apply


@trace('a')
@trace('b')
def f(x: int = 1, *args: str, y: float = 2.0, **kwargs: dict) -> list:
    """doc"""
    return [x, args, y, kwargs]


print(f(), f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__, f.__defaults__, f.__kwdefaults__, f.__closure__)
@(lambda g: (lambda *a: ('wrapped', g(*a))))
def g(x): return x
print(g(1))
@[str][0]
def h(): pass
@trace('x') if 1 else trace('y')
def i(): pass
@(z := trace('named'))
def j(): pass
@str
def k(): pass
print(k[:12])
class D:
    def __init__(self, function): self.function = function
    def __call__(self, *args): return 'called', self.function(*args)
    @staticmethod
    def s(x): return 's', x
    @classmethod
    def c(cls, x): return cls.__name__, x
    @property
    def p(self): return 'p'
    @p.setter
    def p(self, value): print('set', value)
@D
def l(x): return x
l.p = 5
print(l(2), D.s(1), D.c(2), l.p)
def outer(a):
    b = a + 1
    def inner(c=a):
        nonlocal b
        b += c
        return b
    inner.attribute = 'attr'
    return inner
o = outer(1)
print(o(), o(), o(10), o.attribute, o.__closure__[0].cell_contents, o.__code__.co_freevars, o.__qualname__, outer.__code__.co_cellvars)
def recursive(n): return n and n + recursive(n - 1)
print(recursive(10))
def defaults(x=[]): x.append(len(x)); return x
defaults(); print(defaults(), defaults.__defaults__)
def returns(): return
def falls(): pass
def many(): return 1, *[2, 3]
print(returns(), falls(), many())
f.__name__ = 'renamed'; f.__qualname__ = 'q.renamed'; f.__defaults__ = (9,); f.__kwdefaults__ = None
try: f()
except TypeError as error: print(error)
print(f(y=1))
f.__code__ = (lambda x, *args, y, **kwargs: 'new code').__code__
print(f(y=1), f.__name__)
for name, value in (('__name__', 5), ('__defaults__', 5), ('__kwdefaults__', ()), ('__code__', 5), ('__dict__', 5), ('__globals__', {}), ('__closure__', ())):
    try: setattr(f, name, value)
    except (TypeError, AttributeError) as error: print(name, error)
