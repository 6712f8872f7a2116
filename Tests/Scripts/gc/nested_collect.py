# gc.collect() from a finalizer, a callback, or gc.callbacks does nothing and returns 0.

import gc, weakref
gc.disable(); gc.collect()
log = []
class A:
    def __del__(self):
        x = []; x.append(x)
        log.append(gc.collect())
a = A(); a.me = a
del a
print(gc.collect(), log)
print(gc.collect())
log.clear()
a = A()
del a           # not inside a collection: this one works
print(log)
log.clear()
class B: pass
b = B(); b.me = b
r = weakref.ref(b, lambda r: log.append(gc.collect(1)))
del b
print(gc.collect(), log)
log.clear()
def hook(phase, info):
    log.append((phase, gc.collect()))
gc.callbacks.append(hook)
gc.collect()
gc.callbacks.remove(hook)
print(log)
