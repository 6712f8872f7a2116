# In dead cycles only callbacks of references outside the trash run.
# small

import weakref, gc
class A: pass
a, b, log = A(), A(), []; a.me = a; b.w = weakref.ref(b, lambda r: log.append('own')); del b
a.w = weakref.ref(a, lambda r: log.append('in-trash')); out = weakref.ref(a, lambda r: log.append('outside'))
del a; gc.collect(); print(log)
