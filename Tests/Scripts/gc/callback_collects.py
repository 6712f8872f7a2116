# small
# A collection inside the callback of a weak reference.

import gc
import weakref

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def ring(name):
    one = Thing(name)
    one.me = one
    return one


def collects(reference):
    print('callback', reference(), gc.collect())


ring('garbage')
one = Thing('by count')
reference = weakref.ref(one, collects)
del one
ring('more')
one = ring('in a cycle')
reference = weakref.ref(one, collects)
del one
print(gc.collect())
