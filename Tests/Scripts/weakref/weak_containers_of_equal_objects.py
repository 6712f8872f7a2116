# Weak containers with values that compare equal, unhashable values, None and falsy members.
# small

import weakref
class Falsy:
    def __bool__(self): return False
    def __len__(self): return 0
class Unhashable:
    __hash__ = None
    def __init__(self, n): self.n = n
class Always:
    def __eq__(self, o): return True
    def __hash__(self): return 3
f = Falsy()
d, k, s = weakref.WeakValueDictionary(f=f), weakref.WeakKeyDictionary({f: None}), weakref.WeakSet([f])
print(d['f'] is f, d.get('f', 'no') is f, 'f' in d, k[f], f in k, f in s, len(s), list(d.values())[0] is f,
    d.setdefault('f', Falsy()) is f, d.pop('f') is f, k.get(f, 'none'), k.pop(f, 'x'), list(s)[0] is f)
u = Unhashable(1)
d['u'] = u
print(d['u'].n, len(d))
for fn in (lambda: k.__setitem__(u, 1), lambda: s.add(u), lambda: u in k, lambda: u in s):
    try:
        print(fn())
    except TypeError as e:
        print(e)
a, b = Always(), Always()
d['a'], d['b'] = a, b
print(d['a'] is a, d['b'] is b, len(d))
k[a] = 'a'; k[b] = 'b'; print(len(k), k[a]); s.clear(); s.add(a); s.add(b); print(len(s))
del a; print(len(k), len(s), 'a' in d, len(d))
k[b] = 'again'; s.add(b); print(len(k), len(s), k[Always()])
d2 = weakref.WeakValueDictionary({1: b, 1.0: b, True: u}); print(len(d2), list(d2), d2[1] is u)
