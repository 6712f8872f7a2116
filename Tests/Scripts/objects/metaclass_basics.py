# Metaclass __prepare__, __new__, __init__, __call__, keyword arguments and inheritance.
# small

class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return {'prepared': True}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
class A(metaclass=Meta, opt=1):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A, other=2): pass
print(A(5).v, B(v=6).v, A.prepared, type(B) is Meta)
C = Meta('C', (A,), {'y': 2})
print(C.y, hasattr(C, 'prepared'), C().v)
class Sub(Meta): pass
class D(A, metaclass=Sub): pass
print(type(D).__name__)
class Other(type): pass
try:
    class E(A, metaclass=Other): pass
except TypeError as e:
    print(e)
class F(A, metaclass=type): pass
print(type(F).__name__)
def func_meta(name, bases, ns, **kw):
    return name, bases, sorted(k for k in ns if k[0] != '_'), kw
class G(1, 'not a class', metaclass=func_meta, z=3): pass
print(G)
class H(metaclass=func_meta, z=3):
    q = 1
print(H)
class I(metaclass=lambda *a: 5): pass
print(I)
try:
    class J(metaclass=5): pass
except TypeError as e:
    print(e)
class BadPrep(type):
    @classmethod
    def __prepare__(m, n, b): return 5
try:
    class K(metaclass=BadPrep): pass
except TypeError as e:
    print(e)
try:
    class L(object, nothing=1): pass
except TypeError as e:
    print(e)
print(type.__prepare__(), type.__prepare__('a', (), k=1))
for args in [(), ('a',), ('a', ()), ('a', (), {}, 1), (1, (), {}), ('a', [], {}), ('a', (), []), ('a\0b', (), {})]:
    try:
        print(type(*args))
    except Exception as e:
        print(type(e).__name__, e)
