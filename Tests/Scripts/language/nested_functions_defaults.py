# Default values: when evaluated, where they live, with closures, loops and classes.
# small

calls = []
def d(v): calls.append(v); return v
def f(a=d('a'), b=d('b'), *, c=d('c')): return a, b, c
print(calls, f(), f(1, c=2))
fs = []
for i in range(3):
    def g(x, i=i, *, j=[i]): j.append(x); return i, j
    fs.append(g)
print([h(9) for h in fs], fs[0](8), fs[1](7, j=[]))
def outer(n):
    def inner(m=n * 2, *, k=lambda: n): return m, k()
    n += 1
    return inner
print(outer(5)(), outer(5)(1))
class C:
    x = 5
    def m(self, v=x, w=lambda: 3): return v, w()
    x = 6
print(C().m(), C.m.__defaults__[0])
def rec(n, acc=None):
    acc = [] if acc is None else acc
    if n: acc.append(n); return rec(n - 1, acc)
    return acc
print(rec(3), rec(2))
f.__defaults__ = (10,)
try:
    f()
except TypeError as e:
    print(e)
print(f(1))
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as e:
    print(e)
try:
    def bad(x=undefined_default): pass
except NameError as e:
    print(e)
print('bad' in globals())
lam = lambda x=d('lam'), *y, z=d('z'): (x, y, z)
print(lam(), lam(1, 2, z=3), calls)
sentinel = object()
def opt(x=sentinel): return x is sentinel
print(opt(), opt(None))
def mutable(x={}, y=set(), z=[]): x[len(x)] = 1; y.add(len(y)); z += [len(z)]; return x, y, z
mutable(); print(mutable())
