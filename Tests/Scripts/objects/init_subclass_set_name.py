# __init_subclass__ and __set_name__: order, arguments, errors.
# small

class Field:
    def __init__(self, n=''): self.given = n
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
    def __get__(self, o, t=None): return self if o is None else o.__dict__.get(self.name, 'unset')
    def __set__(self, o, v): o.__dict__[self.name] = v
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print('init_subclass', cls.__name__, tag, sorted(k for k in cls.__dict__ if not k.startswith('__')))
        Base.subs.append(cls)
class A(Base, tag='t'):
    b = Field()
    a = Field()
    def m(self): pass
class B(A):
    c = alias = Field()
print([s.__name__ for s in Base.subs])
x = B(); x.a = 1
print(x.a, x.b, B.c.name, x.__dict__)
try:
    class C(Base, wrong=1): pass
except TypeError as e:
    print(e)
try:
    class D(x=1): pass
except TypeError as e:
    print(e)
class Bad:
    def __set_name__(self, o, n): raise ValueError('no')
try:
    class E:
        attr = Bad()
except RuntimeError as e:
    print(e, '|', repr(e.__cause__))
class NotCalled: pass
n = NotCalled()
n.__set_name__ = lambda *a: print('never')
class F:
    v = n
F.late = Field()
print(hasattr(F.late, 'name'))
print(type(Base.__dict__['__init_subclass__']).__name__)
T = type('T', (Base,), {'f': Field()}, tag='dynamic')
class Multi1:
    def __init_subclass__(cls, **k): print('M1'); super().__init_subclass__(**k)
class Multi2:
    def __init_subclass__(cls, **k): print('M2'); super().__init_subclass__(**k)
class G(Multi1, Multi2): pass
class Meta(type):
    def __new__(m, n, b, ns, **k):
        print('meta new before')
        c = super().__new__(m, n, b, ns, **k)
        print('meta new after')
        return c
    def __init__(c, n, b, ns, **k): print('meta init', k)
class H(metaclass=Meta):
    f = Field()
    def __init_subclass__(cls, k=0): print('sub', k)
class I(H, k=5): pass
