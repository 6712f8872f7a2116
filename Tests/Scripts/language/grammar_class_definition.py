# small
# class: bases, keywords, metaclasses, decorators, what the body can contain, the order of everything.


class Meta(type):
    def __prepare__(name, bases, **kwargs):
        print('prepare', name, [b.__name__ for b in bases], kwargs)
        return {}

    def __new__(cls, name, bases, namespace, **kwargs):
        print('new', name, [k for k in namespace if not k.startswith('__')], kwargs)
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print('init', name, kwargs)

    def __call__(cls, *args):
        print('call', cls.__name__, args)
        return super().__call__(*args)


class A: pass
class B(): pass
class C(A, B): pass
class D(metaclass=Meta): x = 1
class E(D, k=1, **{'l': 2}): y = 2
class F(*[A], *[B], metaclass=Meta, **{}): pass
print(C.__mro__, D(), E.x) if False else print([c.__name__ for c in C.__mro__], type(D()).__name__, E.x, type(E).__name__)
class G:
    """doc"""
    a = b = 1
    c, *d = 1, 2, 3
    for e in range(2): pass
    if a: f = 'if'
    else: g = 'else'
    with open('/dev/null') as h: pass
    try: 1 / 0
    except ZeroDivisionError as i: j = str(i)
    while a < 3: a += 1
    k = [x for x in range(a)]
    class Inner: z = 1
    def method(self): return __class__.__name__
    l = lambda self: self.b
    import sys as m
    n: int = 5
    o: str
    del b
    print('in body', __name__ == '__main__', __qualname__, __module__, sorted(k for k in locals() if len(k) == 1))
print(G.__doc__, G.j, G.Inner.__qualname__, G().method(), G.method.__qualname__, G.__annotations__, hasattr(G, 'b'), G.d, G.k)
@lambda cls: (cls.__name__, cls)[0]
class H: pass
print(H)
def bases():
    print('bases', end=' ')
    return A
def decorate(cls):
    print('decorate', end=' ')
    return cls
def body():
    print('body', end=' ')
@decorate
class I(bases(), metaclass=(print('meta', end=' ') or type)): body()
print(I.__bases__[0].__name__)
def function():
    class Local:
        class Nested: pass
        def m(self):
            class Deep: pass
            return Deep
    return Local
print(function().__qualname__, function().Nested.__qualname__, function()().m().__qualname__)
class J:
    def __init_subclass__(cls, /, flag=None, **kwargs): print('subclass', cls.__name__, flag, kwargs)
class K(J, flag=5): pass
class L:
    def __set_name__(self, owner, name): print('set name', owner.__name__, name)
class M: x = L(); y = L()
class N:
    def __mro_entries__(self, bases): return (A, B)
class O(N()): pass
print([c.__name__ for c in O.__bases__], len(O.__orig_bases__))
for code in ('class X(5): pass', 'class X(A, A): pass', 'class X(int, str): pass', 'class X(bool): pass', 'class X(k=1): pass', 'class X(metaclass=5): pass',
             'class X(A, C): pass', 'class X(*5): pass', 'class X(**5): pass', 'class X(type(None)): pass',
             'class X: undefined', 'class X(D, metaclass=type): pass', 'class X(D, J): pass', 'class X: __slots__ = 5', 'class X: __slots__ = "1a"',
             'class X: x = 1; __slots__ = "x"', 'class X(int): __slots__ = "x"\nclass Y(tuple): __slots__ = "x"', 'class X(type(lambda: 0)): pass'):
    try: exec(code)
    except Exception as error: print(code, '→', type(error).__name__, error)
