# Resurrection by count keeps weak references alive, resurrection in a cycle does not.

import weakref, gc
class Z:
    def __del__(s): print('del', end=' '); keep.append(s)
for cyc in 0, 1:
    gc.collect(); keep = []; z = Z(); z.me = z if cyc else 0; w = weakref.ref(z); del z; print(gc.collect(),
        w() is None, gc.is_finalized(keep[0]), end=' | '); keep.clear(); print(gc.collect(), w() is None)
