# weakref.finalize on members of a dead cycle.

import gc, weakref
gc.disable()
class A:
    def __del__(self): print('__del__', self.n)
def cycle(*names):
    objs = [A() for _ in names]
    for i, (o, n) in enumerate(zip(objs, names)):
        o.n, o.next = n, objs[i - 1]
    return objs
a, b = cycle('a', 'b')
fa = weakref.finalize(a, print, 'finalize a')
fb = weakref.finalize(b, print, 'finalize b')
del a, b
print(fa.alive, fb.alive)
gc.collect()
print(fa.alive, fb.alive)
# An argument of the finalizer that is part of the cycle keeps all of it alive.
A.__del__ = lambda self: None
a, b = cycle('c', 'd')
f = weakref.finalize(a, lambda x: print('never by itself'), b)
del a, b
gc.collect()
print(f.alive)
f.detach()
gc.collect()
x = A(); x.n = 'x'; x.me = x
g = weakref.finalize(x, lambda: print('callback sees', r()))
r = weakref.ref(x)
del x
gc.collect()
print(g.peek())
