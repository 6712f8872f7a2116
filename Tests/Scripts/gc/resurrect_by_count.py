# Resurrection when the count drops to zero: once finalized, weak references kept.
# small

import gc, weakref
saved = []
class Z:
    n = 0
    def __del__(self):
        Z.n += 1
        saved.append(self)
z = Z(); w = weakref.ref(z)
print(gc.is_finalized(z))
del z
print(Z.n, w() is saved[0], gc.is_finalized(saved[0]))
z = saved.pop()
del z
print(Z.n, w(), saved)
class Global:
    def __del__(self):
        global g
        g = self
g = Global()
first = id(g)
g = None
print(type(g).__name__, gc.is_finalized(g), id(g) == first)
g = None
print(g)
class Slots:
    __slots__ = ('x',)
    def __del__(self): saved.append(self)
s = Slots(); s.x = [1]
del s
print(saved[0].x); saved.clear()
class L(list):
    def __del__(self): saved.append(self)
l = L([1, 2]); del l
print(saved[0], type(saved[0]).__name__); saved.clear()
class Gen:
    pass
def gen():
    try:
        yield
    finally:
        saved.append('closed')
it = gen(); next(it); del it
print(saved)
class Twice:
    def __del__(self): print('finalizing', self.k)
t = Twice(); t.k = 1
t.__del__()
del t
print(gc.is_finalized(5), gc.is_finalized(Twice), gc.is_finalized(None))
