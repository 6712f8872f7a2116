# Callbacks run from the newest reference to the oldest, after all references are dead.
# small

import weakref
class A: pass
a = A()
log = []
refs = []
for i in range(5):
    refs.append(weakref.ref(a, lambda r, i=i: log.append((i, [x() for x in refs]))))
del a
print([i for i, _ in log], all(v == [None] * 5 for _, v in log))
# Objects that die together: each object's callbacks in turn, in the order of the deaths.
log.clear()
objs = [A() for _ in range(3)]
rs = [weakref.ref(o, lambda r, i=i: log.append(i)) for i, o in enumerate(objs)]
del objs[1]
print(log)
objs.clear()
print(log)
log.clear()
d = {'a': A(), 'b': A()}
rs = [weakref.ref(v, lambda r, k=k: log.append(k)) for k, v in d.items()]
d.clear()
print(log)
log.clear()
t = (A(), A(), A())
rs = [weakref.ref(v, lambda r, i=i: log.append(i)) for i, v in enumerate(t)]
del t
print(log)
class P: pass
p = P(); p.first = A(); p.second = A()
log.clear()
rs = [weakref.ref(p, lambda r: log.append('p')), weakref.ref(p.first, lambda r: log.append('first')),
    weakref.ref(p.second, lambda r: log.append('second'))]
del p
print(log)
def f():
    x, y, z = A(), A(), A()
    global rs
    rs = [weakref.ref(o, lambda r, n=n: log.append(n)) for n, o in zip('xyz', (x, y, z))]
log.clear()
f()
print(log)
