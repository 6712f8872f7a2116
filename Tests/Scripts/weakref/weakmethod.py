# WeakMethod: alive while the object lives, equality, hash, callbacks, errors.
# small

import weakref
class A:
    def m(self, x=0): return 'm', x
    def n(self): pass
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): pass
a = A()
r = weakref.WeakMethod(a.m)
print(r()(5), r().__self__ is a, r() == a.m, type(r).__name__, r().__func__ is A.m)
b = A()
print(r == weakref.WeakMethod(a.m), r == weakref.WeakMethod(a.n), r == weakref.WeakMethod(b.m),
    r != weakref.WeakMethod(b.m), hash(r) == hash(weakref.WeakMethod(a.m)), r == weakref.ref(a), r == 5)
log = []
w = weakref.WeakMethod(a.m, lambda x: log.append((x is w, x())))
w2 = weakref.WeakMethod(a.m, log.append)
del a
print(len(log), r(), w(), log[-1], log[0] is w2)
# It dies with its function as well.
c = A()
def fn(self): return 'fn'
A.extra = fn
w = weakref.WeakMethod(c.extra, lambda x: log.append('function gone'))
del fn
print(w()())
del A.extra
print(w(), log[-1])
del c
print(len(log))
cm = weakref.WeakMethod(A.c)
print(cm()())
for o in (5, len, A.m, A().s, lambda: 0, A, [].append, None):
    try:
        print(weakref.WeakMethod(o))
    except TypeError as e:
        print(str(e).split(' at 0x')[0])
d = A()
r1, r2 = weakref.WeakMethod(d.m), weakref.WeakMethod(d.m)
print(r1 == r2, r1 is r2, len({r1, r2}))
del d
print(r1 == r2, r1 == r1, r1 != r2)
e = A()
try:
    weakref.WeakMethod(e.m).x = 1
except AttributeError as x:
    print(x)
try:
    weakref.WeakMethod()
except TypeError as x:
    print(x)
r = weakref.ref(e.m)
print(r())
