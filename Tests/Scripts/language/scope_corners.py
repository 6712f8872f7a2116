# Corners of scopes: class bodies, __class__ cells, super, name mangling.
global q
q = 1
print(q)
x = 'g'
class A:
    x = x
    print(x)
    def f(self): return x
    l = [x for _ in range(1)]
    y = 'cy'
    try: z = [y for _ in range(1)]
    except NameError as e: print(e)
    w = [i for i in y]
    class B:
        try: print(y)
        except NameError as e: print(e)
        print(x)
    global gg
    gg = 7
    def g(self): return __class__
    __slots__ = ()
    del w
    try: del nope
    except NameError as e: print(e)
print(A().f(), A.l, gg, A().g())
def f():
    x = 'fx'
    class C:
        print(x)
        x = 'cx'
        print(x)
        def m(self): return x
        class D:
            print(x)
            nonlocal_x = lambda self: x
    return C
print(f()().m(), f().D().nonlocal_x())
def f2():
    x = 'o'
    class C:
        nonlocal x
        x = 'n'
    print(x, 'x' in vars(C))
f2()
def f3():
    class C:
        def m(self): return __class__
        def n(self):
            def inner(): return __class__, super().__repr__
            return inner
        lam = lambda self: __class__
        gen = staticmethod(lambda: 1)
    return C
C = f3(); print(C().m() is C, C().lam() is C)
try: C().n()()
except Exception as e: print(type(e).__name__, e)
class S:
    def a(self):
        try: super()
        except RuntimeError as e: print(e)
        s = super().__init__
        return [super for _ in (1,)]
    def b(): 
        return super()
    def c(self):
        del self
        return super()
    def d(*args): return super()
    def e(self): return [super().__init__ for _ in (1,)]
print(len(S().a()))
for n in 'b':
    try: S.b()
    except RuntimeError as e: print(e)
try: S().c()
except RuntimeError as e: print(e)
try: print(S().d())
except RuntimeError as e: print(e)
try: S().e()
except Exception as e: print(type(e).__name__, e)
def bare(): return super()
try: bare()
except RuntimeError as e: print(e)
class Meta(type):
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, {k: v for k, v in ns.items() if k != '__classcell__'})
        return c
try:
    class K(metaclass=Meta):
        def f(self): return __class__
except Exception as e: print(type(e).__name__, e)
class Meta2(type):
    def __new__(m, n, b, ns):
        ns['__classcell__'] = 5
        return super().__new__(m, n, b, ns)
try:
    class K(metaclass=Meta2): pass
except Exception as e: print(type(e).__name__, e)
class Mangle:
    __a = 1
    def __m(self): return self.__a
    def t(self): 
        __loc = 3
        def __f(__p): return __p
        import sys as __sys
        for __i in (1,): pass
        global __G
        __G = 5
        return self.__m(), sorted(locals()), __f(__p=4) if False else __f(4)
    class __Inner: __b = 2
    __d__ = 3
    def kw(self, *, __k=1): return __k
class _M:
    __x = 1
class __:
    __y = 2
print(Mangle().t(), sorted(n for n in vars(Mangle) if 'Mangle' in n or n == '__d__'), vars(_M).keys() & {'_M__x'}, [k for k in vars(__) if 'y' in k])
print(_Mangle__G, Mangle().kw(_Mangle__k=5))
print(sorted(vars(Mangle._Mangle__Inner))[:1])
try: Mangle().kw(__k=5)
except TypeError as e: print(e)
