# get_referents lists what an object refers to directly.
# small

import gc
class A: pass
def show(*objects): return sorted(gc.get_referents(*objects), key=repr)
print(show([1, 'a', None]), show((1, 2)), show({'k': 'v', 1: 2}), show({3, 1}), show(), show(5), show('str', 1.5),
    show([1], [2]))
a = A(); a.x = 'value'; a.y = [1]
r = gc.get_referents(a)
print('value' in r or any(isinstance(v, dict) and 'x' in v for v in r), A in r)
class S:
    __slots__ = ('p', 'q')
s = S(); s.p = 'slot'; s.q = None
r = gc.get_referents(s)
print('slot' in r, S in r)
def f(d=[9]): pass
r = gc.get_referents(f)
print(([9],) in r, globals() in r, f.__code__ in r)
def outer():
    v = ['cell']
    def inner(): return v
    return inner
fn = outer()
cell = fn.__closure__[0]
print(gc.get_referents(cell), fn.__closure__ in gc.get_referents(fn))
m = a.__init__
class C(A):
    def m(self): pass
c = C()
print(C.m in gc.get_referents(c.m), c in gc.get_referents(c.m),
    A in gc.get_referents(C) or (A,) in gc.get_referents(C))
it = iter([1, 2])
print(gc.get_referents(it), gc.get_referents(slice(1, 2)) in ([], [1, 2, None]),
    gc.get_referents(zip([1], [2])).__len__() >= 1)
l = []; l.append(l)
print(gc.get_referents(l)[0] is l)
p = property(f, None)
print(f in gc.get_referents(p), f in gc.get_referents(staticmethod(f)),
    gc.get_referents(enumerate([5])).__len__() > 0)
e = ValueError('arg'); e.__cause__ = KeyError()
print(('arg',) in gc.get_referents(e), e.__cause__ in gc.get_referents(e))
