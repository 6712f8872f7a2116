# small
# Weak references that are made while the object is being finalized.

import gc
import weakref

gc.disable()
kept = []


class Thing:
    def __del__(self):
        kept.append(weakref.ref(self, lambda reference: print('callback', reference())))
        kept.append(weakref.proxy(self))
        print(kept[0]() is self, weakref.getweakrefcount(self))


Thing()
print(kept[0]())
try:
    kept[1].a
except ReferenceError as error:
    print(error)
kept.clear()
one = Thing()
one.me = one
del one
print(gc.collect(), kept[0]())
kept.clear()


class Finalizing:
    def __del__(self):
        weakref.finalize(self, print, 'finalized later')
        print('del')


Finalizing()
