# Which objects the collector tracks.
# small

import gc
gc.disable()
class A: pass
class S: __slots__ = ()
class S1: __slots__ = ('a',)
class I(int): pass
class T(tuple): pass
def f(): yield
t = gc.is_tracked
print([t(o) for o in (0, 10 ** 30, 1.5, 1j, 'a', b'a', None, True, ..., object(), range(3), slice(1))])
print([t(o) for o in ([], [1], {}, {'a': 1}, {'a': []}, {'a': 'b'}, set(), {1}, frozenset(), ())])
print([t(o) for o in (A(), S(), S1(), I(5), T(), A, int, type, len, f, f(), A().__init__, lambda: 0, gc, A.__dict__,
    property(), classmethod(f), staticmethod(f), iter([]), iter(()), enumerate([]), zip([]), map(f, []),
    Exception([]), f.__code__)])
d = {}
print(t(d), end=' '); d['a'] = 1; print(t(d), end=' '); d['b'] = 'x'; print(t(d), end=' '); d['d'] = []; print(t(d), end=' '); del d['d']; print(t(d))
print(t(dict(a=1)), t(dict(a=[])), t({1: 2}.copy()), t({1: []}.copy()), t(dict.fromkeys('ab')),
    t(dict.fromkeys('ab', [])), t({**{'a': 1}}), t({k: k for k in 'ab'}), t({'a': A()}), t({'a': A}))
a = A(); a.x = 1
print(t(a), t(vars(a)))
print(t(()), t(tuple([1, 2])), t(tuple([[]])), t(tuple([A()])))
