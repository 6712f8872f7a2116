# property: getter, setter, deleter, docs, copies, subclassing, errors.
# small

class T:
    def __init__(self): self._v = 1
    @property
    def v(self):
        "the doc"
        return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): self._v = 'deleted'
    @property
    def ro(self): return 'ro'
    wo = property(None, lambda s, x: print('wo', x))
    nothing = property()
    @property
    def err(self): raise AttributeError('inside')
t = T()
print(t.v); t.v = 5; print(t.v); del t.v; print(t.v)
print(T.v.__doc__, T.ro.__doc__, type(T.v).__name__, T.v.fget.__name__, T.ro.fset, T.ro.fdel)
t.wo = 3
for f in (lambda: setattr(t, 'ro', 1), lambda: delattr(t, 'ro'), lambda: t.wo, lambda: delattr(t, 'wo'),
    lambda: t.nothing, lambda: setattr(t, 'nothing', 1), lambda: t.err, lambda: setattr(T.v, 'fget', 1),
    lambda: property(1, 2, 3, 4, 5), lambda: property(bad=1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
p = property(lambda s: 1, doc='given')
print(p.__doc__, p.getter(lambda s: 2).__doc__)
q = T.v.getter(lambda s: 'new')
print(q is T.v, q.__doc__, q.fset is T.v.fset)
class S(T):
    @T.v.getter
    def v(self): return 'S' + str(super().v)
s = S()
s.v = 9
print(s.v)
class MyProp(property):
    extra = 1
class U:
    @MyProp
    def x(self):
        'my doc'
        return 4
    @x.setter
    def x(self, v): pass
print(type(U.__dict__['x']).__name__, U().x, U.x.__doc__, U.x.extra)
t.__dict__['v'] = 'hidden'
t._v = 'seen'
print(t.v, t.__dict__['v'])
class G:
    def __getattr__(self, n): return 'getattr ' + n
    @property
    def p(self): return self.nope_is_found
    @property
    def e(self): raise AttributeError('x')
print(G().p, G().e)
print(T.v.__get__(None, T) is T.v, T.v.__get__(t, T), T.v.__set__(t, 1), t._v)
pr = property(lambda o: o * 2)
print(pr.__get__(21), pr.__isabstractmethod__)
try:
    pr.__set__(1, 2)
except AttributeError as e:
    print(e)
class Late:
    def get(self): return 'base'
    p = property(get)
    l = property(lambda self: self.get())
class LateSub(Late):
    def get(self): return 'sub'
print(LateSub().p, LateSub().l)
