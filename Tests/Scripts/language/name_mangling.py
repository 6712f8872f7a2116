# Private names are mangled in class bodies, everywhere and with the exceptions.
# small

class A:
    __x = 1
    __dunder__ = 2
    _single = 3
    def __init__(self):
        self.__y = 4
        self.__z__ = 5
    def get(self, o=None):
        __local = 6
        return self.__y, (o or self).__x, __local, sorted(k for k in locals())
    def __hidden(self, __arg=9, *, __kw=8): return __arg, __kw
    def call(self): return self.__hidden(), self.__hidden(_A__arg=1, _A__kw=2)
    def key(self): return self.__hidden(__kw=3) if False else {'__kw': 3}
    class __Inner:
        __v = 7
        def m(self): return self.__v
    inner = __Inner
    def glob(self):
        global __g
        __g = 'global'
    def imp(self):
        import math as __m
        return __m.floor(1.5)
    def f(self): return f'{self.__y}'
    def strings(self): return hasattr(self, '__y'), hasattr(self, '_A__y'), getattr(self, '_A__y')
    def lam(self): return (lambda __q: __q)(1), [__i for __i in range(2)]
    def dele(self):
        del self.__y
        try:
            self.__y
        except AttributeError as e:
            return str(e)
a = A()
print(sorted(n for n in A.__dict__ if n.startswith('_A')), a.__dict__)
print(a.get(), a.call(), a.inner().m(), a.imp(), a.f(), a.strings(), a.lam(), a.dele())
print(A.inner.__name__, A.inner.__qualname__, sorted(n for n in A.inner.__dict__ if 'v' in n))
a.glob()
print(_A__g)
class __B:
    __x = 1
print(sorted(k for k in __B.__dict__ if 'x' in k))
class ___:
    __x = 1
print([k for k in ___.__dict__ if k.endswith('x')])
class _C(A):
    def __init__(self):
        super().__init__()
        self.__y = 'C'
print(_C().__dict__)
class S:
    __slots__ = ('__p', '_q')
    def __init__(self): self.__p = 1
s = S()
print(sorted(k for k in S.__dict__ if 'p' in k or 'q' in k), s._S__p)
def outside(o):
    try:
        return o.__x
    except AttributeError as e:
        return str(e)
print(outside(a))
class M:
    def m(self):
        try:
            __undefined
        except NameError as e:
            return str(e)
    def kw(self): return dict(__k=1)
    def attr(self, o): o.__set = 1; return o.__dict__
print(M().m(), M().kw(), M().attr(M()))
