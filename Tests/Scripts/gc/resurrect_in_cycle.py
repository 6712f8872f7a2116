# A finalizer saves its cycle: everything stays usable, __del__ does not run twice.

import gc, weakref
gc.disable()
saved = []
class Z:
    def __init__(self, n): self.n = n
    def __del__(self):
        print('del', self.n)
        saved.append(self)
a, b = Z('a'), Z('b')
a.o, b.o = b, a
a.l = [1, 2, a]
wa, wb = weakref.ref(a), weakref.ref(b)
del a, b
print(gc.collect())
print([s.n for s in saved], saved[0].o is saved[1], saved[0].l[:2], wa(), wb())
print([gc.is_finalized(s) for s in saved], gc.collect())
w2 = weakref.ref(saved[0])
saved.clear()
print(gc.collect(), w2())
# Only one of two separate cycles is saved; the other is freed.
class R:
    def __init__(self, n, keep): self.n, self.keep, self.me = n, keep, self
    def __del__(self):
        if self.keep: saved.append(self)
x, y = R('x', True), R('y', False)
wy = weakref.ref(y)
del x, y
print(gc.collect(), [s.n for s in saved], wy())
# An object reachable from a saved one is saved with it, after its own finalizer ran.
saved.clear()
class P:
    def __del__(self): saved.append(self)
class C:
    def __del__(self): print('child finalized')
p = P(); p.me = p; p.child = C(); p.child.parent = p
wc = weakref.ref(p.child)
del p
print(gc.collect(), hasattr(saved[0], 'child'), type(saved[0].child).__name__, wc())
saved.clear()
print(gc.collect())
