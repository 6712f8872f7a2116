# Structures that are reachable in roundabout ways survive collections unharmed.

import gc
class A: pass
def counter():
    n = [0]
    def up():
        n[0] += 1
        return n[0]
    return up
up = counter()
def gen():
    x = {'k': [1, 2, {3: (4, [5])}]}
    while True:
        x['k'].append(len(x['k']))
        yield x
g = gen(); next(g)
class Tree:
    def __init__(self, depth, parent=None):
        self.parent = parent
        self.children = [Tree(depth - 1, self) for _ in range(2)] if depth else []
    def count(self): return 1 + sum(c.count() for c in self.children)
t = Tree(6)
leaf = t
while leaf.children: leaf = leaf.children[0]
root_count = t.count()
del t
bound = leaf.count
it = iter([A(), [1], {2: 3}]); next(it)
z = zip([[1], [2]], ({'a': i} for i in range(3)))
m = map(lambda v: [v], iter([[7], [8]]))
prop = type('P', (), {'p': property(lambda s, keep=[9]: keep)})()
try:
    raise ValueError([1, [2]])
except ValueError as e:
    exc = e
frames = []
def deep(n, acc):
    if n == 0:
        gc.collect()
        return [acc]
    local = [n, acc]
    r = deep(n - 1, local)
    return r + [local[0]]
for i in range(3):
    gc.collect(i)
    junk = [[j] for j in range(500)]
    junk2 = [A() for _ in range(500)]
gc.collect()
def top(l):
    while l.parent: l = l.parent
    return l
print(up(), up(), next(g)['k'], top(leaf).count() == root_count, bound(), list(it), next(z), list(m), prop.p,
    exc.args, len(deep(20, [])))
d = {i: [i] for i in range(100)}
for k in list(d):
    if k % 10 == 0: gc.collect(0)
    d[k].append(d)
gc.collect()
print(len(d), d[5][0], d[99][1] is d)
s = {frozenset([i, (i,)]) for i in range(50)}
gc.collect()
print(len(s), frozenset([3, (3,)]) in s)
