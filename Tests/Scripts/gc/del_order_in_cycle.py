# In a dead cycle the finalizers run in the order in which the objects were made.

import gc
gc.disable()
log = []
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
a, b, c = D('a'), D('b'), D('c')
a.o, b.o, c.o = b, c, a
del a, b, c
print(gc.collect(), log)
log.clear()
a, b, c = D('a'), D('b'), D('c')
a.o, c.o, b.o = c, b, a
del c, a, b
gc.collect(); print(log)
log.clear()
x = D('x'); x.child = D('child'); x.me = x; x.child.grand = D('grandchild')
del x
gc.collect(); print(log)
log.clear()
ring = [D(i) for i in range(10)]
for i in range(10): ring[i].next = ring[(i * 3 + 1) % 10]; ring[i].me = ring[i]
del ring
gc.collect(); print(log)
log.clear()
c1 = D('first cycle'); c1.me = c1
c2 = D('second cycle'); c2.me = c2
del c2, c1
gc.collect(); print(log)
# By reference count the order is that of the drops.
log.clear()
l = [D(i) for i in range(4)]
del l
print(log)
log.clear()
o = D('outer'); o.inner = D('inner'); o.inner.innermost = D('innermost')
del o
print(log)
log.clear()
t = (D(1), D(2)); d = {'k': D(3), 'j': D(4)}
del t, d
print(log)
