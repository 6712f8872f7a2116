# sys.getrefcount in simple cases: differences, not absolute values.
# small

import sys
class A: pass
a = A()
base = sys.getrefcount(a)
print(base)
b = a; print(sys.getrefcount(a) - base)
l = [a, a]; print(sys.getrefcount(a) - base)
d = {a: a}; print(sys.getrefcount(a) - base)
del b; l.clear(); print(sys.getrefcount(a) - base)
d = None; print(sys.getrefcount(a) - base)
def f(x): return sys.getrefcount(x) - base
print(f(a) > 0)
o = A(); o.attr = a; print(sys.getrefcount(a) - base); del o; print(sys.getrefcount(a) - base)
t = (a,) * 5; print(sys.getrefcount(a) - base); t = None
g = (lambda: a); print(sys.getrefcount(a) - base)
def outer(x):
    def inner(): return x
    return inner
c = outer(a); print(sys.getrefcount(a) - base); del c; print(sys.getrefcount(a) - base)
import weakref
r = weakref.ref(a); p = weakref.proxy(a); print(sys.getrefcount(a) - base)
x = r(); print(sys.getrefcount(a) - base); del x
m = a.__init__; print(sys.getrefcount(a) - base); del m; print(sys.getrefcount(a) - base)
s = {a}; s.add(a); print(sys.getrefcount(a) - base); s.pop(); print(sys.getrefcount(a) - base)
it = iter([a]); print(sys.getrefcount(a) - base); next(it); print(sys.getrefcount(a) - base); del it; print(sys.getrefcount(a) - base)
for f in (lambda: sys.getrefcount(), lambda: sys.getrefcount(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
print(sys.getrefcount([]), sys.getrefcount(A()), type(sys.getrefcount(None)).__name__)
