# References to functions, lambdas, classes, modules, generators, code, methods of builtins.
# small

import weakref, sys
def f(): pass
r = weakref.ref(f); g = f; del f; print(r() is g); del g; print(r())
r = weakref.ref(lambda: 0); print(r())
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
print(weakref.ref(C.m)() is C.m, weakref.ref(C().m)(), weakref.ref(C.c)(), weakref.ref(C.s)() is C.s,
    weakref.ref(len)() is len, weakref.ref([].append)(), weakref.ref(int)() is int, weakref.ref(sys)() is sys)
m = type(sys)('m'); r = weakref.ref(m); del m; print(r())
gen = (x for x in [1]); r = weakref.ref(gen); print(next(r())); del gen; print(r())
code = compile('1', '', 'eval'); r = weakref.ref(code); print(r() is code, eval(r())); del code; print(r())
s = {1}; fs = frozenset([s.__len__()]); rs, rf = weakref.ref(s), weakref.ref(fs); print(rs() == {1}, rf() == {1}); s |= {2}; print(rs() is s); s = s | {3}; print(rs()); del fs; print(rf())
e = type('E', (Exception,), {})('x'); r = weakref.ref(e)
try: raise e
except Exception: pass
print(r() is e); e.__traceback__ = None; del e; print(r())
def outer():
    def inner(): pass
    return inner, weakref.ref(inner)
i, r = outer(); print(r() is i); del i; print(r())
class L(list): pass
l = L([1, 2]); r = weakref.ref(l); l.append(3); print(r()); l = l + [1]; print(r(), type(l).__name__)
class F(float): pass
x = F(1.5); r = weakref.ref(x); print(r() + 1); del x; print(r())
class D(dict): pass
d = D(a=1); p = weakref.proxy(d); p['b'] = 2; print(d, len(p), list(p), p == {'a': 1, 'b': 2}, p.get('z')); del d
try: p['a']
except ReferenceError as err: print(err)
