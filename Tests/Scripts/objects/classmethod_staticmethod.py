# classmethod and staticmethod: binding, wrapping, attributes, on instances and subclasses.
# small

class A:
    @classmethod
    def c(cls, x=0): return cls.__name__, x
    @staticmethod
    def s(x=0): return x
    @classmethod
    def make(cls): return cls()
    def i(self): return self
class B(A): pass
print(A.c(1), B.c(2), A().c(3), B().c(4), A.s(5), B().s(6), type(B.make()).__name__)
print(A.c.__self__ is A, B.c.__self__ is B, A.c.__func__ is A.__dict__['c'].__func__, A.s is A.__dict__['s'].__func__)
print(A.__dict__['s'](7), A.__dict__['s'].__wrapped__ is A.s, A.__dict__['s'].__name__, A.__dict__['c'].__qualname__)
try:
    A.__dict__['c'](1)
except TypeError as e:
    print(e)
class M(type):
    @classmethod
    def mc(mcs): return mcs.__name__
    @staticmethod
    def ms(): return 'ms'
class K(metaclass=M): pass
print(K.mc(), K.ms())
class C:
    n = 5
    @classmethod
    @property
    def prop(cls): return cls.n
    @staticmethod
    @classmethod
    def odd(): pass
    cl = classmethod(len)
    ty = staticmethod(type)
print(C.prop, C().prop, type(C.odd).__name__)
try:
    C.cl()
except TypeError as e:
    print(e)
print(C.ty(5).__name__)
for args in [(), (1, 2)]:
    for k in (classmethod, staticmethod):
        try:
            k(*args)
        except TypeError as e:
            print(e)
print(staticmethod(5).__func__, classmethod(None).__func__)
try:
    class D:
        x = classmethod(5)
    D.x()
except TypeError as e:
    print(e)
sm = staticmethod(lambda: 1)
sm.attr = 2
print(sm.attr, sm(), sm.__get__(None, int)(), sm.__get__(5)(), callable(sm), callable(classmethod(len)))
cm = classmethod(lambda c, *a: (c, a))
print(cm.__get__(5)(1), cm.__get__(None, str)(2), cm.__get__('x', bytes)(3))
class Sup(A):
    @classmethod
    def c(cls, x=0): return ('Sup',) + super().c(x)
    @staticmethod
    def s(x=0): return super(Sup, Sup).s(x)
print(Sup.c(8), Sup().c(9), Sup.s(10))
print(A.c == A.c, A.c is A.c, A().i == A().i, hash(A.c) == hash(A.c))
