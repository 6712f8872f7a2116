# Creating, calling and losing a weak reference.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
a = A(1)
r = weakref.ref(a)
print(r() is a, r().n, type(r), weakref.ref is weakref.ReferenceType, callable(r), bool(r), r.__callback__)
b = a
del a
print(r() is b)
del b
print(r(), bool(r), r.__callback__)
# A temporary is gone at once.
print(weakref.ref(A(2))())
def f():
    x = A(3)
    r = weakref.ref(x)
    print(r().n)
    return r
print(f()())
l = [A(4)]
r = weakref.ref(l[0])
l.append(l[0])
l.pop(0); print(r() is not None)
l.clear(); print(r())
x = A(5); r = weakref.ref(x)
x = None
print(r())
def g(p):
    r = weakref.ref(p)
    del p
    return r
print(g(A(6))())
rs = [weakref.ref(o) for o in [A(7), A(8)]]
print([r() for r in rs])
o = A(9); o.self_ref = weakref.ref(o)
r = o.self_ref
print(r() is o); del o; print(r())
