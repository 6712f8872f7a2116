# Equal keys in a WeakKeyDictionary, keys by value, changing hash, refs, | and copies.
# small

import weakref
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'K({self.v})'
    def __deepcopy__(self, memo): return K(self.v)
a, b = K(1), K(1)
d = weakref.WeakKeyDictionary()
d[a] = 'first'; d[b] = 'second'
print(len(d), d[K(1)], next(iter(d)) is a)
del b; print(len(d)); del a; print(len(d))
k, l = K(2), K(3)
d[k], d[l] = 'k', ['l']
print(K(2) in d, d.get(K(9), 'no'), [r() for r in d.keyrefs()])
m = K(4)
print(list((d | {m: 'm'}).items()), type(d | {}).__name__, type({m: 1} | d).__name__, len(d))
d |= {m: 'm'}
print(len(d))
for f in (lambda: d | 5, lambda: d | {5: 1}, lambda: 5 | d):
    try:
        f()
    except TypeError as e:
        print(e)
c = d.__deepcopy__({})
print(len(c), c[l] == d[l], c[l] is d[l], type(d.__copy__()).__name__)
keys = list(d)
del k, l, m
print(len(d)); keys.pop(); print(len(d)); keys.clear(); print(len(d))
class N: __hash__ = None
n = N()
try:
    d[n] = 1
except TypeError as e:
    print(e)
f = lambda: 0
class C: pass
d[f], d[C], d[frozenset([1])] = 1, 2, 3
print(len(d), d[f], d[C]); del f; print(len(d))
# A value that refers to its key keeps the key alive.
x = C(); d[x] = [x]
r = weakref.ref(x); del x
print(r() is not None); d.clear(); print(r())
