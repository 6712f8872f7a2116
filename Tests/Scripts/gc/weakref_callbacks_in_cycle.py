# Callbacks for objects of a dead cycle: only of references that live outside of it.

import gc, weakref
gc.disable()
log = []
class A: pass
def cb(name): return lambda r: log.append((name, r()))
a, b = A(), A()
a.b, b.a = b, a
outside = [weakref.ref(a, cb('outside a')), weakref.ref(b, cb('outside b'))]
a.inside = weakref.ref(b, cb('inside'))
a.own = weakref.ref(a, cb('own'))
del a, b
gc.collect()
print(log)
log.clear()
# A reference object in trash, whose referent lives: no callback, ever.
live = A()
t = A(); t.me = t; t.r = weakref.ref(live, cb('referent lives'))
del t
gc.collect()
del live
print(log)
# The callbacks run before the finalizers of the cycle, and see all references cleared.
class D:
    def __del__(self): log.append('del')
x, y = D(), D()
x.o, y.o = y, x
rs = [weakref.ref(x, lambda r: log.append((rs[0](), rs[1]()))), weakref.ref(y, lambda r: log.append((rs[0](), rs[1]())))]
del x, y
gc.collect()
print(log)
log.clear()
# A callback makes new garbage and new objects.
def busy(r):
    n = A(); n.me = n
    log.append('busy')
a = A(); a.me = a
r = weakref.ref(a, busy)
del a
print(gc.collect() >= 1, gc.collect(), log)
d = weakref.WeakValueDictionary()
a = A(); a.me = a; d['k'] = a
del a
print(len(d)); gc.collect(); print(len(d))
k = weakref.WeakKeyDictionary()
a = A(); a.me = a; k[a] = 'v'
del a
print(len(k)); gc.collect(); print(len(k))
a = A(); k[a] = a
del a
gc.collect(); print(len(k), 'held by its own value'); k.clear()
