# small
# Objects of subclasses of ref: attributes, `__del__`, being weakly referenced themselves.

import gc
import weakref

gc.disable()


class Thing:
    def __del__(self):
        print('del thing')


class Reference(weakref.ref):
    def __del__(self):
        print('del reference', self() is None)


one = Thing()
reference = Reference(one)
reference.own = [reference]
print(weakref.getweakrefcount(one), Reference(one) is reference)
reference = None
print(gc.collect() > 0, weakref.getweakrefcount(one))
reference = Reference(one, lambda reference: print('callback'))
over = weakref.ref(reference, lambda reference: print('the reference is gone'))
one = None
print(over() is reference, reference())
reference = None
print(over())
one = Thing()
one.reference = Reference(one)
one = None


class Slotted(weakref.ref):
    __slots__ = ('extra',)


one = Thing()
reference = Slotted(one)
reference.extra = 5
print(reference.extra, reference() is one, hash(reference) == hash(one), reference == weakref.ref(one))
try:
    weakref.ref(reference)
except TypeError as error:
    print(error)
one = None
print(reference == Slotted(Slotted), reference())
