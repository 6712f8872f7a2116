# small
# DEBUG_SAVEALL: what was found goes into gc.garbage, alive; finalizers have run, weak references are dead.

import gc
import weakref

gc.disable()
gc.collect()


class Thing:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print('del', self.name)


gc.set_debug(gc.DEBUG_SAVEALL)
one = Thing('a')
reference = weakref.ref(one, lambda reference: print('callback'))
Thing('b')
del one
items = []
items.append(items)
del items
print(gc.collect(), [type(found).__name__ for found in gc.garbage], reference())
print(gc.garbage[0].name, gc.garbage[0].me is gc.garbage[0], gc.is_finalized(gc.garbage[0]))
print(gc.collect(), len(gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
