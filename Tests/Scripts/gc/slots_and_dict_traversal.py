# Cycles through slots, several levels of slots, slots with a dict, and attributes set late.

import gc, weakref
gc.disable(); gc.collect()
class S1: __slots__ = ('a', '__weakref__')
class S2(S1): __slots__ = ('b',)
class S3(S2): pass
class SD: __slots__ = ('a', '__dict__', '__weakref__')
class P: pass
class Sub(P): __slots__ = ('z',)
def check(make, *attrs):
    o = make()
    for n in attrs: setattr(o, n, o)
    r = weakref.ref(o)
    del o
    alive = r() is not None
    n = gc.collect()
    print(alive, r(), n >= 1)
for c, attrs in ((S1, 'a'), (S2, 'ab'), (S3, 'abc'), (SD, 'az'), (P, 'xyz'), (Sub, 'z'), (Sub, 'q')):
    check(c, *attrs)
# Many attributes, beyond any fixed room in the object.
check(P, *[f'attr{i}' for i in range(50)])
o = P()
for i in range(20): setattr(o, f'n{i}', [o])
for i in range(0, 20, 2): delattr(o, f'n{i}')
r = weakref.ref(o); del o
print(gc.collect() >= 11, r())
o = P(); d = o.__dict__; d['me'] = o
r = weakref.ref(o); del o
print(gc.collect(), r() is not None)
del d
gc.collect(); print(r())
o = P(); o.__dict__ = {'me': o}
r = weakref.ref(o); del o; gc.collect(); print(r())
o = P(); o.x = o; o.__class__ = type('Other', (), {})
r = weakref.ref(o); del o; gc.collect(); print(r())
