# Finalizers and __del__ that write to the weak containers they are leaving.
# small

import weakref
log = []
class A:
    def __init__(self, n): self.n = n
    def __del__(self):
        log.append((self.n, self.n in d, len(d), d.get(self.n) is self))
        if self.n < 3:
            new = A(self.n + 1)
            keep.append(new)
            d[self.n] = new
keep = []
d = weakref.WeakValueDictionary()
a = A(1); d[1] = a
del a
print(log, sorted((k, v.n) for k, v in d.items()))
keep.clear(); print(log, sorted((k, v.n) for k, v in d.items()))
keep.clear(); print(log, len(d))
log.clear()
class K:
    def __init__(self, n): self.n = n
k = weakref.WeakKeyDictionary()
class Val:
    def __init__(self, n): self.n = n
    def __del__(self): log.append((self.n, len(k)))
x = K('x'); k[x] = Val('value of x'); y = K('y'); k[y] = Val('value of y')
del x; print(log)
k[y] = Val('replaced'); print(log); del y; print(log, len(k))
s = weakref.WeakSet()
class M:
    def __init__(self, n): self.n = n
m = M(1); s.add(m)
weakref.finalize(m, lambda: log.append(('set has', len(s), len(s.data))))
del m; print(log[-1], len(s))
c = weakref.WeakValueDictionary()
def refill(): c['k'] = spare; return 'refilled'
spare = M('spare')
m = M('first'); c['k'] = m
weakref.finalize(m, refill)
del m; print(c['k'].n, len(c))
