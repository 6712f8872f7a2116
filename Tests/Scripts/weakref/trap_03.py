# __del__ against callbacks: by reference count first __del__, in a cycle first the callbacks.
# small

import weakref, gc
class A:
    def __del__(s): print(s.k, wr() is s, log)
for k in 'refcount', 'cycle':
    log = []; a = A(); a.k = k; a.me = a if k == 'cycle' else 0; wr = weakref.ref(a); w2 = weakref.ref(a, lambda r: log.append('cb')); del a; gc.collect(); print(log)
