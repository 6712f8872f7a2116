# freeze, unfreeze and get_freeze_count: frozen garbage is not found.

import gc, weakref
gc.disable(); gc.collect()
class A: pass
print(gc.get_freeze_count())
a = A(); a.me = a
r = weakref.ref(a)
print(gc.freeze(), gc.get_freeze_count() > 0, gc.get_objects() == [] or len(gc.get_objects()) < 50)
del a
print(gc.collect(), r() is not None)
print(gc.unfreeze(), gc.get_freeze_count())
print(gc.collect() >= 1, r())
b = A(); b.me = b
r = weakref.ref(b)
del b
print(gc.collect(), r())
x = A(); x.l = [x]
gc.freeze()
x.l.clear()
r = weakref.ref(x)
del x
print(r())
gc.unfreeze()
for f in (lambda: gc.freeze(1), lambda: gc.unfreeze(1), lambda: gc.get_freeze_count(1)):
    try:
        f()
    except TypeError as e:
        print(e)
