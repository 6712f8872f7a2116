# __new__ and __init__: which runs when, what object's own forms accept.
# small

class A:
    def __new__(cls, *a, **k):
        print('new', cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k)
A(1, b=2)
class B:
    def __new__(cls, what): return {'a': 5, 'b': object.__new__(A), 'c': object.__new__(C), 'd': None}[what]
    def __init__(self, *a): print('B init', type(self).__name__, a)
class C(B): pass
for w in 'abcd':
    print(type(B(w)).__name__)
class D: pass
class E:
    def __init__(self, x): pass
class F:
    def __new__(cls, x): return object.__new__(cls)
class G:
    def __new__(cls, x): return object.__new__(cls, x)
class H:
    def __init__(self, x): super().__init__(x)
class I:
    def __init__(self): return 5
class J(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
class K(J):
    def __init__(self, v): self.v = v
for f in (lambda: D(1), lambda: D(a=1), lambda: E(1), lambda: E(), lambda: F(1), lambda: F(), lambda: G(1),
    lambda: H(1), lambda: I(), lambda: J(4), lambda: K(4).v, lambda: object(1), lambda: object.__new__(),
    lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(D), lambda: int.__new__(str),
    lambda: object.__new__(D, 1), lambda: object.__new__(D).__init__(1), lambda: object.__init__(),
    lambda: tuple.__new__(list), lambda: int.__new__(bool, 1), lambda: type.__new__(), lambda: object.__init__(5, 6)):
    try:
        r = f()
        print(r if isinstance(r, int) else type(r).__name__)
    except TypeError as e:
        print(e)
class S:
    inst = None
    def __new__(cls):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self): self.n = getattr(self, 'n', 0) + 1
print(S() is S(), S().n)
class L(list):
    def __init__(self, *a): super().__init__(a)
print(L(1, 2, 3), L.__new__(L), type(L.__dict__.get('__new__')))
class N:
    __new__ = lambda cls: 'a string'
print(N(), type(N.__dict__['__new__']).__name__)
class Abs:
    __init__ = None
try:
    Abs()
except TypeError as e:
    print(e)
d = D.__new__(D)
D.__init__ = lambda self, v=7: setattr(self, 'v', v)
print(hasattr(d, 'v'), D().v, D(8).v)
