# A WeakValueDictionary that is changed while it is iterated, and entries replaced under the same key.
# small

from weakref import WeakValueDictionary as W
class A: pass
a, b, c = A(), A(), A(); d = W(k=a); d['k'] = b; del a; print(d['k'] is b, end=' ')
d['x'] = c; it = iter(d.items()); next(it); del c; print('x' in d.data, list(it), 'x' in d.data, end=' ')
c = A(); d['x'] = c; it = iter(d.items()); next(it); del c; print(len(d))
try: next(it)
except RuntimeError as e: print(e)
