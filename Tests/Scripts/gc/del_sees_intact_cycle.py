# While finalizers of a cycle run, all its objects are still whole.

import gc, weakref
gc.disable()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, 'sees', self.other.n, self.data, refs[self.n]() is self,
        w[self.n]() if self.n in w else '')
w, refs = {}, {}
a, b = D('a'), D('b')
a.other, b.other, a.data, b.data = b, a, [1], {2: 3}
refs['a'], refs['b'] = (lambda: None), (lambda: None)
w['a'], w['b'] = weakref.ref(a), weakref.ref(b)
del a, b
gc.collect()
class Ch:
    def __del__(self):
        self.other.name = 'changed by ' + self.name
        print(self.name)
a, b = Ch(), Ch()
a.name, b.name = 'A', 'B'
a.other, b.other = b, a
del a, b
gc.collect()
# Breaking the cycle in a finalizer.
class Br:
    def __init__(self, n): self.n = n
    def __del__(self):
        print('del', self.n)
        self.__dict__.pop('o', None)
a, b = Br(1), Br(2)
a.o, b.o = b, a
del a, b
print(gc.collect() >= 1, gc.collect())
class Boom:
    def __del__(self): raise ValueError('in cycle')
import sys
sys.unraisablehook = lambda u: print('unraisable', u.exc_value)
x, y = Boom(), Boom()
x.o, y.o = y, x
del x, y
print(gc.collect())
