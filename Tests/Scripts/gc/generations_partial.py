# A young collection leaves old garbage alone.

import gc, weakref
gc.disable(); gc.collect()
class A: pass
def cycle():
    a = A(); a.me = a
    return a
old = cycle(); ro = weakref.ref(old)
gc.collect()
young = cycle(); ry = weakref.ref(young)
del old, young
print(gc.collect(0), ry(), ro() is not None)
print(gc.collect(1), ro() is not None)
print(gc.collect(2), ro())
# A young object held by old garbage waits for the old collection.
old = cycle(); gc.collect()
old.young = cycle(); ry = weakref.ref(old.young)
del old
print(gc.collect(0), ry() is not None, gc.collect(1), ry() is not None, gc.collect(), ry())
# A young cycle held by a live old object stays.
old = []; gc.collect()
old.append(cycle()); r = weakref.ref(old[0])
print(gc.collect(0), gc.collect(), r() is old[0])
old.clear(); print(gc.collect(0), r() is not None, gc.collect(), r())
mid = cycle(); r = weakref.ref(mid)
gc.collect(0)
del mid
print(gc.collect(0), gc.collect(1), r())
