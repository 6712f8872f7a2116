# Which objects can be weakly referenced, and the error for the others.
# small

import weakref, sys
class A:
    def m(self): pass
class S: __slots__ = ()
class SW: __slots__ = ('__weakref__',)
class I(int): pass
class L(list): pass
class D(dict): pass
class T(tuple): pass
class St(str): pass
class E(Exception): pass
class Fl(float): pass
def f(): pass
def g(): yield
gen = g()
keep = [A(), A, f, A().m, len, sys, f.__code__, gen, {1}, frozenset([1]), L(), D(), St(), Fl(), E(), SW(), type, int,
    (x for x in ()), [].append, list[int], lambda: 0]
for o in keep:
    r = weakref.ref(o)
    print(type(o).__name__, r() is o)
bound = A().m
print(weakref.ref(bound)() is bound)
for o in (5, True, 'a', b'a', 1.5, 1j, None, ..., NotImplemented, [], {}, (), range(1), slice(1), object(), S(), I(5),
    T(), iter([]), property(), Exception(), {}.keys(), f.__get__, vars(A), ValueError, A.__dict__['__weakref__'],
    type(f), super(A), zip(), weakref.ref(A), weakref.proxy(A)):
    try:
        weakref.ref(o)
        print('fine', type(o).__name__)
    except TypeError as e:
        print(e)
