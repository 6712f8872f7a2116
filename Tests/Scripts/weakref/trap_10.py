# A proxy against the real object, alive and dead.
# small

import weakref
class A(list): pass
a = A([1]); p = weakref.proxy(a); q = p; q += [2]; print(isinstance(p, A), p == [1, 2], p.append.__self__ is a,
    type(q) is A); del a, q
for f in repr, type, hash, str, bool, lambda x: x == 1, lambda x: isinstance(x, A):
    try: f(p); print('ok', end=' ')
    except Exception as e: print(type(e).__name__, end=' ')
