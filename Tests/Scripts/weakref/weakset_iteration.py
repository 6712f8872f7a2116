# Iterating a WeakSet while members die, are added and removed.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
def fresh(n=5):
    objs = [A(i) for i in range(n)]
    return objs, weakref.WeakSet(objs)
objs, s = fresh()
it = iter(s)
first = next(it)
objs = [first]
first = None
print(len(s), len(s.data), len(list(it)))
print(len(s), len(s.data))
objs, s = fresh()
it = iter(s)
objs.remove(next(it))       # the iterator holds this one
objs.pop(); objs.pop()
print(len(s), len(s.data))
del it
print(len(s), len(s.data))
objs, s = fresh()
n = 0
for o in s:
    n += 1
    objs.clear()
print(n, len(s)); o = None; print(len(s), len(s.data))
objs, s = fresh()
it = iter(s); next(it)
extra = A('extra')
s.add(extra)
try:
    list(it)
except RuntimeError as e:
    print(e)
objs, s = fresh()
it = iter(s); x = next(it)
objs = None
s.add(x)
print(len(s), x in s, len(s.copy()), s == weakref.WeakSet([x]))
del it, x
print(len(s), len(s.data))
objs, s = fresh(3)
it1, it2 = iter(s), iter(s)
next(it1), next(it2)
objs.clear()
it1 = None; print(len(s.data) > 0)
it2 = None; print(len(s.data))
objs, s = fresh(3)
it = iter(s); next(it)
objs.clear()
try:
    s.pop()
except KeyError as e:
    print(e)
objs, s = fresh(4)
total = sum(o.n for o in s); print(total, sorted(o.n for o in s), max(s, key=lambda o: o.n).n,
    [o.n for o in s if o.n > 2])
