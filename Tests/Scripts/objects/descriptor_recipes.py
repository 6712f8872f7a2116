# Descriptors at work: typed fields, cached properties, lazy loading, class properties, methods by hand.
# small

class Typed:
    def __init__(self, t, default=None): self.t, self.default = t, default
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None): return self if o is None else o.__dict__.get(self.n, self.default)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f'{self.n} must be {self.t.__name__}, not {type(v).__name__}')
        o.__dict__[self.n] = v
class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        print('computing', self.n)
        v = o.__dict__[self.n] = self.f(o)
        return v
class ClassProp:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return self.f(t)
class P:
    name, age = Typed(str, 'nobody'), Typed(int)
    @Cached
    def double(self): return self.age * 2
    @ClassProp
    def label(cls): return cls.__name__.lower()
p = P()
print(p.name, p.age, P.label, p.label)
p.name, p.age = 'Ann', 30
print(p.name, p.double, p.double, p.__dict__)
del p.double; p.age = 5; print(p.double)
for k, v in (('name', 5), ('age', 'x'), ('age', True)):
    try:
        setattr(p, k, v); print('set', getattr(p, k))
    except TypeError as e:
        print(e)
class Q(P): pass
print(Q.label, Q().name, type(P.name).__name__, P.double.n)
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None):
        if o is None: return self.f
        def bound(*a): return self.f(o, *a)
        return bound
class R:
    @Method
    def hello(self, x): return type(self).__name__, x
print(R().hello(1), R.hello(R(), 2))
class Registry(type):
    items = {}
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, ns)
        m.items[n] = sorted(k for k, v in ns.items() if isinstance(v, Typed))
        return c
class Model(metaclass=Registry): id = Typed(int, 0)
class User(Model): email = Typed(str); active = Typed(bool, True)
print(Registry.items, User().active, User().id)
class Counting:
    n = 0
    def __get__(self, o, t): Counting.n += 1; return Counting.n
class S: c = Counting()
s = S(); print(s.c, S.c, s.c, hasattr(s, 'c'), getattr(s, 'c'), S.__dict__['c'].n)
s.c = 'shadow'; print(s.c)
