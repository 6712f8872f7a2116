# super(): zero arguments, two arguments, unbound, and the errors of each.
# small

class A:
    x = 'A.x'
    def m(self): return ['A']
    @classmethod
    def c(cls): return [cls.__name__, 'A']
    @property
    def p(self): return 'A.p'
class B(A):
    def m(self): return ['B'] + super().m()
class C(A):
    x = 'C.x'
    def m(self): return ['C'] + super().m()
    @classmethod
    def c(cls): return ['C'] + super().c()
    @property
    def p(self): return 'C' + super().p
class D(B, C):
    x = 'D.x'
    def m(self): return ['D'] + super().m()
    def xs(self): return self.x, super().x, super(B, self).x, super(C, self).x
    def nested(self):
        def inner(): return super(D, self).m()
        return inner(), [super(D, self).x for _ in (1,)]
    def lam(self): return (lambda: __class__)()
    def other(notself): return super().m()
d = D()
print(d.m(), D.c(), d.p, d.xs(), d.nested(), d.lam() is D, d.other())
print(super(D, d).m(), super(D, D).c(), super(B, D).c())
s = super(D, d)
print(s.__thisclass__.__name__, s.__self__ is d, s.__self_class__.__name__,
    repr(s) == "<super: <class 'D'>, <D object>>")
u = super(D)
print(u.__self__, u.__self_class__, repr(u), u.__get__(d, D).m())
for f in (lambda: super(D, 5), lambda: super(5, d), lambda: super(C, A()), lambda: super(),
    lambda: super(D, d).nothing, lambda: super(D, d, 1), lambda: u.m, lambda: super(D, d)[0],
    lambda: len(super(D, d)), lambda: super(D, k=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class E:
    def noargs():
        return super().x
    def deleted(self):
        del self
        return super().x
    def reassigned(self):
        self = 5
        return super().__init__
    def gen(self):
        yield super().__hash__() == object.__hash__(self)
    def listcomp(self):
        try:
            return [super().__hash__ for _ in (1,)]
        except TypeError as e:
            return e
    def star(*args): return super().__str__
    @staticmethod
    def static(x): return super().__init__
for f in (E.noargs, E().deleted, E().reassigned, lambda: next(E().gen()), E().listcomp, E().star,
    lambda: E.static(3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Setter(A):
    def set(self): super().x = 1
try:
    Setter().set()
except AttributeError as e:
    print(e)
def outside(self): return super().m()
A.outside = outside
try:
    A().outside()
except RuntimeError as e:
    print(e)
class F(A):
    def m(self):
        super = lambda: 'shadowed'
        return super()
print(F().m())
class G:
    def __new__(cls, *a): return super().__new__(cls)
    def __getattr__(self, n): return 'G ' + n
class H(G):
    def t(self):
        try:
            return super().zzz
        except AttributeError as e:
            return str(e)
print(H().t(), H().zzz)
