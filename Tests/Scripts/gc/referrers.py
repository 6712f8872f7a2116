# get_referrers finds the containers that hold an object directly.

import gc
class A: pass
x = A()
def kinds(o, *ignore):
    return sorted(type(r).__name__ for r in gc.get_referrers(o) if not any(r is i for i in ignore) and r is not globals() and type(r).__name__ != 'frame')
print(kinds(x))
l = [x]; t = (x, 1); d = {'k': x}; s = {x}
print(kinds(x))
print(any(r is l for r in gc.get_referrers(x)), any(r is globals() for r in gc.get_referrers(x)))
o = A(); o.attr = x
print(kinds(x, l, t, d, s))
def f(default=x): pass
print(kinds(f.__defaults__), kinds(x, l, t, d, s, o))
def outer():
    y = A()
    def inner(): return y
    return inner
inner = outer()
print(kinds(inner()))
m = [].append
b = A()
class C:
    def m(self): pass
c = C(); bm = c.m
print(kinds(c), gc.get_referrers(), gc.get_referrers(10 ** 40))
l2 = [l, l]
print(len([r for r in gc.get_referrers(l) if r is l2]), kinds(l))
del l2[:]
print(kinds(l))
k = {x: 1}
print(sum(r is k for r in gc.get_referrers(x)))
g = (v for v in [1]); 
q = [g]
print(kinds(g))
print(len([r for r in gc.get_referrers(l, d) if r is globals()]))
