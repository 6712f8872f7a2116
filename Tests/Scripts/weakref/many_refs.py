# Many references to one object, many objects in containers: counts stay right.
# small

import weakref
class A: pass
a = A()
n = 0
def cb(r):
    global n
    n += 1
refs = [weakref.ref(a, cb) for _ in range(200)]
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
del refs[::2]
print(weakref.getweakrefcount(a))
refs.reverse()
del refs[:10]
print(weakref.getweakrefcount(a), weakref.getweakrefs(a)[-1] is refs[-1], weakref.getweakrefs(a)[0] is refs[0])
del a
print(n, all(r() is None for r in refs), all(r.__callback__ is None for r in refs))
objs = [A() for _ in range(200)]
d = weakref.WeakValueDictionary(enumerate(objs))
k = weakref.WeakKeyDictionary((o, i) for i, o in enumerate(objs))
s = weakref.WeakSet(objs)
print(len(d), len(k), len(s))
del objs[::3]
print(len(d), len(k), len(s), sorted(d)[:5], sorted(k.values())[-1])
while objs: objs.pop()
print(len(d), len(k), len(s), len(d.data), len(k.data), len(s.data))
for i in range(100):
    x = A(); d[i % 3] = x; k[x] = i; s.add(x)
print(len(d), len(k), len(s))
