# Lifetimes by scope: locals, arguments, temporaries, loop variables, exceptions, defaults, closures.
# small

import weakref
class A:
    def m(self): return weakref.ref(self)
    def __add__(self, o): return self
def alive(r): return r() is not None
print(alive(A().m()), alive((A() + A()).m()))
def f(x):
    y = A()
    global ry
    ry = weakref.ref(y)
    return weakref.ref(x), alive(ry)
r, inside = f(A())
print(alive(r), inside, alive(ry))
for o in [A()]: r = weakref.ref(o)
print(alive(r)); o = None; print(alive(r))
def g(x=A()): return weakref.ref(x)
r = g(); print(alive(r)); g.__defaults__ = (); print(alive(r))
def h():
    x = A()
    def inner(): return x
    return inner, weakref.ref(x)
fn, r = h(); print(alive(r)); fn = None; print(alive(r))
def exc():
    x = A()
    global r
    r = weakref.ref(x)
    raise ValueError
try: exc()
except ValueError as e: print(alive(r))
print(alive(r))
x = A(); r = weakref.ref(x); x = x.m() and 5; print(alive(r))
x = [A() for _ in range(3)]; rs = [weakref.ref(o) for o in x]; x[1:] = []; print([alive(r) for r in rs])
x = {1: A()}; r = weakref.ref(x[1]); x[1] = 0; print(alive(r))
class C: attr = A()
r = weakref.ref(C.attr); C.attr = 1; print(alive(r))
o = A(); o.c = A(); r = weakref.ref(o.c); del o.c; print(alive(r))
m = A().m; r = m(); print(alive(r)); del m; print(alive(r))
gen = (o for o in [A()]); o = next(gen); r = weakref.ref(o); del o; print(alive(r), next(gen, 0), alive(r))
t = (A(), 1); r = weakref.ref(t[0]); a, b = t; t = None; print(alive(r)); a = 0; print(alive(r))
def star(*args): return weakref.ref(args[0])
print(alive(star(A())))
def kw(**k): return weakref.ref(k['a'])
print(alive(kw(a=A())))
s = {A()}; r = weakref.ref(next(iter(s))); s.pop(); print(alive(r))
r = weakref.ref(lambda: 0); print(alive(r))
r = (lambda o: weakref.ref(o))(A()); print(alive(r))
print([alive(weakref.ref(A())) for _ in range(2)], alive(weakref.ref(type('T', (), {})())))
