# DEBUG_SAVEALL keeps what was found in gc.garbage; the flags.

import gc
gc.disable(); gc.collect()
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK, gc.get_debug(),
    gc.garbage)
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.get_debug())
class A:
    def __del__(self): print('del')
a = A(); a.me = a
l = []; l.append(l)
del a, l
print(gc.collect(), [type(o).__name__ for o in gc.garbage])
for o in gc.garbage:
    if isinstance(o, list): print(o[0] is o)
gc.set_debug(0)
print(gc.collect())
gc.garbage.clear()
print(gc.collect(), gc.garbage)
try:
    gc.set_debug('x')
except TypeError as e:
    print(e)
gc.set_debug(0)
print(gc.get_debug())
