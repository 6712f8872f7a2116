# Iterating a WeakKeyDictionary while keys die.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A{self.n}'
def fresh(n=5):
    objs = [A(i) for i in range(n)]
    return objs, weakref.WeakKeyDictionary((o, o.n * 10) for o in objs)
objs, d = fresh()
seen = []
for k in d:
    seen.append(k.n)
    if k.n == 1: del objs[2:4]
k = None
print(seen, len(d), len(d.data))
for name in ('keys', 'values', 'items'):
    objs, d = fresh()
    it = iter(getattr(d, name)())
    next(it)
    objs.pop(); objs.pop(2)
    before = len(d), len(d.data)
    rest = len(list(it))
    print(name, before, rest, len(d), len(d.data))
objs, d = fresh()
it = d.items(); next(it)
dead = objs.pop()
d[dead] = 'changed'
del dead
print(len(d), len(d.data), [k.n for k in d])
del it
print(len(d), len(d.data))
objs, d = fresh(3)
it = iter(d); next(it)
d2 = A('new'); 
d[d2] = 1
try:
    list(it)
except RuntimeError as e:
    print(e)
objs, d = fresh(3)
for k in list(d):
    del d[k]
print(len(d))
objs, d = fresh(3)
it = iter(d.keys()); next(it)
objs.clear()
try:
    print(d.popitem())
except KeyError as e:
    print('KeyError', e)
print(len(d), list(d))
it = None
print(len(d.data))
objs, d = fresh(4)
for k, v in d.items():
    objs.clear()
    print(k, v, len(d))
print(len(d)); k = None; print(len(d))
