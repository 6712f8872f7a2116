# small
# The counts that callbacks, finalizers and functions of finalize see.
import gc
import sys
import weakref


class Thing:
    pass


class Kind(weakref.ref):
    pass


class Owner:
    def seen(self, reference):
        print('method', sys.getrefcount(reference), sys.getrefcount(self))


def seen(reference):
    print('function', sys.getrefcount(reference))


def several(*references):
    print('all', sys.getrefcount(references[0]), sys.getrefcount(references))


owner = Owner()
for callback in (seen, several, owner.seen, lambda reference: print('lambda', sys.getrefcount(reference))):
    for kind in (weakref.ref, weakref.proxy, Kind):
        thing = Thing()
        reference = kind(thing, callback)
        del thing
    thing = Thing()
    reference = weakref.ref(thing, callback)
    other = weakref.ref(thing, seen)
    del thing
    thing = Thing()
    reference = weakref.ref(thing, callback)
    thing.itself = thing
    del thing
    print(gc.collect() > 0)
    del reference, other

held = []
thing = Thing()
held.append(weakref.ref(thing, held.remove))
del thing
print(held)
thing = Thing()
held.append(weakref.ref(thing, lambda reference: (held.clear(), print('cleared', sys.getrefcount(reference), reference() is None))))
del thing
print(held)
thing = Thing()
reference = weakref.ref(thing, lambda: None)
sys.unraisablehook = lambda unraisable: print(unraisable.exc_value, sys.getrefcount(reference))
del thing

other = Thing()
thing = Thing()
weakref.finalize(thing, lambda *arguments: print('finalize', [sys.getrefcount(one) for one in arguments]), other)
del thing


class Last:
    def __del__(self):
        print('del', sys.getrefcount(self))


Last()
last = Last()
last.itself = last
del last
gc.collect()
