# Instances, slots, methods, generators and closures in cycles, as gc.collect() counts them.

import gc
gc.disable(); gc.collect()
class A: pass
class S: __slots__ = ('a', 'b')
def inst(): a = A(); a.me = a
def pair():
    a, b = A(), A(); a.o, b.o = b, a
def slots(): s = S(); s.a = s
def in_list(): a = A(); a.l = [a]
def in_dict(): a = A(); a.d = {'k': a}
def method():
    class_ = A
    a = A(); a.m = meth.__get__(a)
def meth(self): pass
def closure():
    def inner(): return inner
def via_default():
    def f(x=[]): pass
    f.__defaults__[0].append(f)
def ints(): a = A(); a.me = a; a.n, a.s, a.f = 10 ** 30, 'string', 1.5
def ring():
    objs = [A() for _ in range(10)]
    for i, o in enumerate(objs): o.next = objs[(i + 1) % 10]
for f in (inst, pair, slots, in_list, in_dict, method, closure, via_default, ints, ring):
    f()
    print(f.__name__, gc.collect())
print('nothing left', gc.collect())
a = A(); a.me = a; a.out = keep = []
del a
print(gc.collect(), keep)
