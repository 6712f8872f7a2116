# A proxy forwards attributes, items, calls, conversions and iteration.
# small

import weakref
class A:
    cls = 'class attribute'
    def __init__(self): self.x, self.d = 1, {}
    def m(self, *a): return self.x, a
    def __len__(self): return 3
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __iter__(self): return iter([1, 2])
    def __reversed__(self): return iter([2, 1])
    def __str__(self): return 'str of A'
    def __repr__(self): return 'repr of A'
    def __bytes__(self): return b'bytes of A'
    def __bool__(self): return False
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __call__(self, *a, **k): return 'called', a, k
    def __enter__(self): return 'entered'
    def __exit__(self, *a): pass
a = A()
p = weakref.proxy(a)
print(p.x, p.cls, p.m(1), len(p), p(1, k=2), list(p), str(p), bytes(p), bool(p), int(p), float(p), [10, 20, 30][p],
    bin(p), f'{p}', '%s' % p)
p['k'] = 5
print(p['k'], 'k' in p, 'z' in p, a.d); del p['k']; print(a.d)
p.y = 9; p.x += 1; del p.y
print(a.x, hasattr(a, 'y'), hasattr(p, 'nope'), getattr(p, 'nope', 'd'), p.__class__ is A, isinstance(p, A), type(p),
    p.__dict__ is a.__dict__, p.m.__self__ is a, dir(p) == dir(a), vars(p) == vars(a), callable(p))
for f in (lambda: hash(p), lambda: p.nope, lambda: next(p), lambda: p['missing'], lambda: round(p),
    lambda: complex(p), lambda: {p: 1}, lambda: format(p, '>5'), lambda: weakref.ref(p), lambda: weakref.proxy(p),
    lambda: p.__enter__(), lambda: p.__repr__(), lambda: reversed(p)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    with p: pass
except TypeError as e:
    print(e)
s = repr(p)
print(s[:15], s.split(' to ')[1][:4], weakref.ProxyTypes, weakref.ProxyType, weakref.CallableProxyType)
