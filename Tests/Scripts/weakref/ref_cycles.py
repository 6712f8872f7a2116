# References into a dead cycle, callbacks held inside and outside of it.

import weakref, gc
gc.disable()
class A: pass
log = []
def pair():
    a, b = A(), A()
    a.o, b.o = b, a
    return a, b
a, b = pair()
ra, rb = weakref.ref(a, lambda r: log.append('a')), weakref.ref(b, lambda r: log.append('b'))
a.inner = weakref.ref(b, lambda r: log.append('inside, never called'))
del a, b
print(ra() is not None, ra().o is rb(), log)
print(gc.collect() > 0, ra(), rb(), sorted(log))
# A callback that holds the cycle keeps it alive, as long as the reference to it lives.
log.clear()
a, b = pair()
def make(x):
    def cb(r): log.append('callback holds trash')
    cb.keep = x
    return cb
outside = weakref.ref(a, make(b))
del a, b
watch = weakref.ref(outside())
gc.collect()
print(watch() is outside(), log)
del outside
gc.collect()
print(watch(), log)
# A reference held by a live object to an object reachable from the trash only.
log.clear()
a, b = pair()
a.leaf = A()
leaf = weakref.ref(a.leaf, lambda r: log.append(('leaf', ra(), r())))
ra = weakref.ref(a)
del a, b
gc.collect()
print(leaf(), log)
# A class in a cycle with itself.
class K: pass
rk = weakref.ref(K, lambda r: log.append('class gone'))
del K
print(rk() is not None)
gc.collect()
print(rk(), log[-1])
f = lambda: f2
f2 = f
rf = weakref.ref(f)
del f, f2
print(rf())
def rec():
    def inner(): return inner
    return weakref.ref(inner)
r = rec()
print(r() is not None); gc.collect(); print(r())
