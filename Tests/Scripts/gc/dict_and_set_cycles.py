# Cycles through dict keys and values, sets, frozensets, tuples and views.

import gc, weakref
gc.disable(); gc.collect()
class A:
    pass
def check(make):
    r = make()
    alive = r() is not None
    gc.collect()
    print(make.__name__, alive, r())
def value(): a = A(); d = {1: a}; a.d = d; return weakref.ref(a)
def key(): a = A(); a.d = {a: 1}; return weakref.ref(a)
def in_set(): a = A(); a.s = {a}; return weakref.ref(a)
def in_frozenset(): a = A(); a.s = frozenset([a]); return weakref.ref(a)
def in_tuple(): a = A(); a.t = (1, (a, 2)); return weakref.ref(a)
def view(): a = A(); a.v = {1: a}.values(); return weakref.ref(a)
def iterator(): a = A(); a.i = iter([a]); return weakref.ref(a)
def dict_iterator(): a = A(); a.i = iter({1: a}.items()); return weakref.ref(a)
def zip_map(): a = A(); a.i = zip([a]), map(id, [a]), filter(None, [a]), enumerate([a]), reversed([a]); return weakref.ref(a)
def method(): a = A(); a.m = a.__init__; return weakref.ref(a)
def builtin_method(): a = A(); a.l = []; a.l.append(a); a.m = a.l.append; return weakref.ref(a)
def prop(): a = A(); a.p = property(lambda s: a); return weakref.ref(a)
def static(): a = A(); a.p = staticmethod(a), classmethod(a); return weakref.ref(a)
def proxy_(): a = A(); a.me = weakref.proxy(a); return weakref.ref(a)
def mapping(): a = A(); a.mp = type(A.__dict__)({'a': a}); return weakref.ref(a)
def slice_(): a = A(); a.s = slice(a, None); return weakref.ref(a)
def sup(): a = A(); a.s = super(A, a); return weakref.ref(a)
def exception(): a = A(); a.e = ValueError(a); return weakref.ref(a)
def attribute_of_function():
    a = A()
    def f(): pass
    f.a = a; a.f = f
    return weakref.ref(a)
def cell():
    a = A()
    a.c = (lambda: a)
    return weakref.ref(a)
def dict_subclass():
    class D(dict): pass
    d = D(); d['me'] = d
    return weakref.ref(d)
def list_subclass():
    class L(list): pass
    l = L(); l.append(l)
    return weakref.ref(l)
def int_subclass_attr():
    class F(float): pass
    f = F(1); f.me = f
    return weakref.ref(f)
def module():
    m = type(gc)('m'); m.me = m
    return weakref.ref(m)
def callable_iter(): a = A(); a.i = iter(lambda: a, 1); return weakref.ref(a)
def generic(): a = A(); a.g = list[a]; return weakref.ref(a)
def wm(): a = A(); a.m = weakref.WeakMethod(a.__str__.__self__.bound) if 0 else None; a.me = a; return weakref.ref(a)
for m in (value, key, in_set, in_frozenset, in_tuple, view, iterator, dict_iterator, zip_map, method, builtin_method,
    prop, static, proxy_, mapping, slice_, sup, exception, attribute_of_function, cell, dict_subclass, list_subclass,
    int_subclass_attr, module, callable_iter, generic):
    check(m)
