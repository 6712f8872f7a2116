# Callbacks run newest first, after all references are cleared.
# small

import weakref
class A: pass
a, log = A(), []
rs = [weakref.ref(a, lambda r, i=i: log.append((i, rs[1-i](), r(), r.__callback__))) for i in (0, 1)]
del a; print(log)
