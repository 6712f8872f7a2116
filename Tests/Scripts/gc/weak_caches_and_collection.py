# Weak dictionaries and sets whose members die in a collection, while being iterated.

import gc, weakref
gc.disable()
class A:
    def __init__(self, n): self.n, self.me = n, self
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
d, k, s = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
def fill():
    for i in range(10):
        a = A(i)
        d[i] = a; k[a] = i; s.add(a)
fill()
print(len(d), len(k), len(s))
gc.collect()
print(len(d), len(k), len(s), len(d.data))
fill()
n = 0
for key in d:
    gc.collect()
    n += 1
print(n >= 1, len(d))
fill()
n = 0
for v in d.values():
    gc.collect()
    n += 1
v = None
gc.collect()
print(n, len(d))
fill()
for o in s:
    gc.collect()
o = None
gc.collect()
print(len(s), len(k), len(d))
fill()
it = k.items()
key, val = next(it)
gc.collect()
print(len(k.data) >= 1, key.n == val, len(list(it)))
del it, key
gc.collect()
print(len(k), len(k.data), len(d.data), len(s.data))
