# getweakrefcount through the life of references, proxies, containers and methods.
# small

import weakref
class A:
    def m(self): pass
a = A()
c = weakref.getweakrefcount
print(c(a))
r = weakref.ref(a); print(c(a))
r1 = weakref.ref(a); print(c(a))
r2 = weakref.ref(a, print); print(c(a))
p = weakref.proxy(a); print(c(a))
p2 = weakref.proxy(a, print); print(c(a))
d = weakref.WeakValueDictionary(x=a); print(c(a))
k = weakref.WeakKeyDictionary({a: 1}); print(c(a))
s = weakref.WeakSet([a]); print(c(a))
m = weakref.WeakMethod(a.m); print(c(a), c(A.m))
f = weakref.finalize(a, print); print(c(a))
f.detach(); print(c(a))
del m; print(c(a), c(A.m))
d.clear(); k.clear(); s.clear(); print(c(a))
del p, p2, r2; print(c(a))
del r; print(c(a))
del r1; print(c(a))
print(c(5), c(None), c([]), weakref.getweakrefs(a), c(A) >= 0)
b = A.m
n = c(b)
t = weakref.ref(b)
print(c(b) - n)
