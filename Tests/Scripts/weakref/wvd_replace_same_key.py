# A late removal never deletes a new value stored under the same key.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A({self.n})'
d = weakref.WeakValueDictionary()
a, b = A('a'), A('b')
d['k'] = a
d['k'] = b
del a
print(d['k'], len(d))
a = A('again'); d['j'] = a
it = iter(d.values()); next(it)
del a
a2 = A('new'); d['j'] = a2
del it
print(sorted(d), d['j'])
a = A('x'); d['x'] = a
it = iter(d.keys()); next(it)
del a
print('x' in d, d.get('x'), len(d))
y = A('y'); d['x'] = y
print(d['x'])
it = None
print(d['x'], len(d))
# Deleting an entry by hand, and the value dies later.
z = A('z'); d['z'] = z
del d['z']
del z
print('z' in d, len(d))
z = A('z'); d['z'] = z; d.pop('z'); d['z'] = b
del z
print(d['z'])
# One value under many keys.
m = A('many')
for i in range(5): d[i] = m
print(len(d)); del m; print(len(d))
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v
k1, k2 = K(1), K(1)
e = weakref.WeakValueDictionary()
v = A('v'); e[k1] = v; e[k2] = b
print(len(e), next(iter(e)) is k1); del v; print(len(e), e[K(1)])
