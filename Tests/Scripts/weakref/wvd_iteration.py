# Iterating a WeakValueDictionary while values die: nothing breaks, nothing dead is shown.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
objs = [A(i) for i in range(6)]
d = weakref.WeakValueDictionary((o.n, o) for o in objs)
o = None
seen = []
for k in d:
    seen.append(k)
    if k == 1: del objs[3:5]
print(seen, sorted(d), len(d))
for name in ('keys', 'values', 'items', 'itervaluerefs'):
    objs = [A(i) for i in range(5)]
    d = weakref.WeakValueDictionary((o.n, o) for o in objs)
    o = None
    it = iter(getattr(d, name)())
    first = next(it)
    first = None
    objs.pop(); objs.pop(2)
    n = len(d.data)         # len(d) would remove the dead, and end the iteration
    rest = len([x for x in it if name != 'itervaluerefs' or x() is not None])
    x = None
    print(name, n, rest, len(d), len(d.data))
# An iterator that is dropped half way lets the removals happen.
objs = [A(i) for i in range(4)]
d = weakref.WeakValueDictionary((o.n, o) for o in objs)
o = None
it = d.items()
next(it)
objs.clear()
print(len(d))
del it
print(len(d), list(d), len(d.data))
# The value under iteration is held by the loop.
objs = [A(i) for i in range(3)]
d = weakref.WeakValueDictionary((o.n, o) for o in objs)
o = None
for k, v in d.items():
    objs.clear()
    print(k, v.n)
print(len(d)); del v; print(len(d))
