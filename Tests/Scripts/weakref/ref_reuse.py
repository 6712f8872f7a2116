# A plain reference without callback is shared; others are not.
# small

import weakref
class A: pass
class R(weakref.ref): pass
a = A()
r = weakref.ref(a)
print(weakref.ref(a) is r, weakref.ref(a, None) is r, weakref.ref(a, print) is r,
    weakref.ref(a, print) is weakref.ref(a, print), R(a) is r, R(a) is R(a), weakref.proxy(a) is weakref.proxy(a),
    weakref.getweakrefcount(a))
del r
r1 = R(a)
r2 = weakref.ref(a)
print(r1 is r2, type(weakref.ref(a)).__name__, weakref.getweakrefcount(a))
p = weakref.proxy(a)
pc = weakref.proxy(a, print)
print(weakref.proxy(a) is p, pc is p, weakref.getweakrefcount(a))
b = A()
ids = set()
for _ in range(3):
    t = weakref.ref(b)
    ids.add(id(t))
    t2 = weakref.ref(b)
    print(t is t2, weakref.getweakrefcount(b))
    del t, t2
print(weakref.getweakrefcount(b))
a2 = a
del a
print(r2() is a2, weakref.ref(a2) is r2)
