# The repr of live and dead references, with names and without.
# small

import weakref
def masked(o):
    parts = repr(o).split('0x')
    return parts[0] + ''.join('0x…' + p.lstrip('0123456789abcdef') for p in parts[1:])
class A: pass
class Named:
    __name__ = 'class attr'
class NamedInst:
    def __init__(self, n): self.__name__ = n
def func(): pass
a, n, s, i5 = A(), Named(), NamedInst('inst'), NamedInst(5)
for o in (a, n, s, i5, A, func, len, {1}):
    print(masked(weakref.ref(o)))
r = weakref.ref(a)
p = weakref.proxy(a)
print(masked(p) if '0x' in repr(p) else repr(p))
del a, o
print(masked(r), str(r) == repr(r))
try:
    print(masked(p))
except ReferenceError as e:
    print(e)
class R(weakref.ref): pass
x = A()
q = R(x)
print(masked(q), type(q).__name__)
class Hidden:
    def __getattr__(self, n): return 'from getattr ' + n
h = Hidden()
print(masked(weakref.ref(h)))
class C:
    def m(self): pass
c = C()
m = c.m
print(masked(weakref.ref(m)), masked(weakref.WeakMethod(c.m)))
