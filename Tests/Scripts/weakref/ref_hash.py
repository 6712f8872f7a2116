# The hash of a reference is its referent's, taken once and kept after death.
# small

import weakref
class H:
    n = 0
    def __hash__(self):
        H.n += 1
        return 42
h = H()
r = weakref.ref(h)
print(hash(r), hash(r), H.n)
r2 = weakref.ref(h, print)
print(hash(r2), H.n)
d = {r: 'kept'}
r2 = None
del h
print(hash(r), H.n, d[r])
x = H()
never = weakref.ref(x)
del x
try:
    hash(never)
except TypeError as e:
    print(e)
try:
    {never: 1}
except TypeError as e:
    print(e)
l = type('L', (list,), {})()
try:
    hash(weakref.ref(l))
except TypeError as e:
    print(e)
class Bad:
    def __hash__(self): raise KeyError('no hash today')
b = Bad()
try:
    hash(weakref.ref(b))
except KeyError as e:
    print(e)
class M1:
    def __hash__(self): return -1
m = M1()
print(hash(weakref.ref(m)))
f = lambda: 0
print(hash(weakref.ref(f)) == hash(f))
s = frozenset([1, 2])
rs = weakref.ref(s)
print(hash(rs) == hash(s), rs in {rs}, {weakref.ref(s)} == {rs})
