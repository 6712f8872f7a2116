# WeakMethod against a plain reference to a bound method; finalize holds its function.
# small

import weakref
class A: m = lambda s: 1
a = A(); r = weakref.ref(a.m); w = weakref.WeakMethod(a.m, lambda x: print('cb', x is w)); print(r(), w()())
f = weakref.finalize(a, a.m); del a; print(w() is None, f.alive)
f.detach(); print(w() is None)
