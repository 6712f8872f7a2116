# small
# In a callback the object is gone for good: neither the reference, nor others, nor a proxy give it back. Others can be.

import gc
import weakref

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def told(reference):
    print(reference(), second(), weakref.getweakrefs(reference))
    try:
        proxy.name
    except ReferenceError as error:
        print(error)


one = Thing('one')
reference, second, proxy = weakref.ref(one, told), weakref.ref(one), weakref.proxy(one)
one = None
one, two = Thing('ring'), Thing('member')
one.other, two.other = two, one
reference, second, proxy = weakref.ref(one, told), weakref.ref(two), weakref.proxy(two)
del one, two
print(gc.collect() > 0)


class Reviving(Thing):
    def __del__(self):
        global kept
        kept = self


one = Reviving('kept')
reference = weakref.ref(one, lambda reference: print('never while it lives'))
one = None
print(reference() is kept, weakref.getweakrefcount(kept))
kept.__class__ = Thing
del kept
