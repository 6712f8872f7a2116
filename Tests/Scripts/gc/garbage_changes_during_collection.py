# Finalizers that build, link and drop further objects during a collection.

import gc, weakref
gc.disable(); gc.collect()
log = []
class Spawn:
    def __init__(self, depth): self.depth, self.me = depth, self
    def __del__(self):
        log.append(self.depth)
        if self.depth < 3: Spawn(self.depth + 1)
Spawn(0)
for _ in range(5): print(gc.collect(), log)
log.clear()
registry = []
class Reg:
    def __init__(self, n): self.n, self.me = n, self
    def __del__(self):
        registry.append(Reg(self.n + 10))
a, b = Reg(1), Reg(2)
del a, b
gc.collect()
print(sorted(r.n for r in registry))
Reg.__del__ = lambda self: log.append(self.n)
registry.clear()
gc.collect()
print(sorted(log))
log.clear()
class Drop:
    def __init__(self, held): self.held, self.me = held, self
    def __del__(self):
        self.held.clear()
        log.append('dropped')
class Leaf:
    def __del__(self): log.append('leaf')
Drop([Leaf(), Leaf()])
gc.collect()
print(log)
log.clear()
class Link:
    live = []
    def __init__(self): self.me = self
    def __del__(self): Link.live.append(self.me)
x = Link(); r = weakref.ref(x); del x
gc.collect()
print(len(Link.live), r())
Link.live[0].me = None
Link.live.clear()
print(gc.collect())
class Del:
    def __init__(self, n): self.n = n
    def __del__(self):
        log.append(self.n)
        del self.o
p, q = Del('p'), Del('q')
p.o, q.o = q, p
del p, q
print(gc.collect() >= 1, log)
