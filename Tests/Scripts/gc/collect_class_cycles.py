# Classes are cyclic: they die by the collector, with their instances and functions.

import gc, weakref
gc.disable(); gc.collect()
class K:
    def m(self): pass
r, k = weakref.ref(K), K()
rk = weakref.ref(k)
del K
gc.collect()
print(r() is not None, rk() is k, type(k) is r())
del k
print(rk(), r() is not None)
gc.collect()
print(r())
def local():
    class L:
        registry = []
        def __init__(self): L.registry.append(self)
    L(); L()
    return weakref.ref(L), weakref.ref(L.registry[0])
a, b = local()
print(a() is not None, b() is not None)
print(gc.collect() > 0, a(), b())
class Base: pass
def subs():
    class S1(Base): pass
    class S2(S1): pass
subs()
print([c.__name__ for c in Base.__subclasses__()])
gc.collect()
print(Base.__subclasses__())
class M(type):
    def __del__(cls): print('class', cls.__name__, 'deleted')
class X(metaclass=M): pass
class Y(X): pass
del X
gc.collect(); print('Y keeps X')
del Y
gc.collect()
T = type('T', (), {'x': [1]}); T.me = T
w = weakref.ref(T); del T; gc.collect(); print(w())
