# __weakref__ of instances: the first reference, and its absence.
# small

import weakref
class A: pass
class S: __slots__ = ('x',)
class SW: __slots__ = ('x', '__weakref__')
class B(A): __slots__ = ('y',)
a = A()
print(a.__weakref__)
r = weakref.ref(a)
print(a.__weakref__ is r)
c = weakref.ref(a, print)
print(a.__weakref__ is r)
del r
print(a.__weakref__ is c)
del c
print(a.__weakref__, type(A.__dict__['__weakref__']).__name__, A.__weakref__.__name__, '__weakref__' in B.__dict__,
    '__weakref__' in dir(a))
w = SW(); r = weakref.ref(w)
print(w.__weakref__ is r, hasattr(S(), '__weakref__'), hasattr(w, '__dict__'))
for f in (lambda: weakref.ref(S()), lambda: S().__weakref__, lambda: setattr(a, '__weakref__', None),
    lambda: delattr(a, '__weakref__'), lambda: object().__weakref__, lambda: (5).__weakref__):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for slots, bases in [(('__weakref__',), (A,)), (('__weakref__', '__weakref__'), ()), (('__weakref__',), (int,)),
    (('__weakref__',), (tuple,)), (('__weakref__', '__dict__'), (A,)), (('__weakref__',), (SW,)),
    (('__weakref__',), (list,)), (('__weakref__',), (set,))]:
    try:
        print('ok', type('T', bases, {'__slots__': slots}).__weakrefoffset__ > 0)
    except TypeError as e:
        print(e)
f = lambda: 0
rf = weakref.ref(f)
print(hasattr(f, '__weakref__'), hasattr(A, '__weakref__'),
    b'' if hasattr({1}, '__weakref__') else 'no attribute on sets')
