# Tuples are tracked when made and untracked by a collection that finds only untracked contents.

import gc
gc.disable()
t = gc.is_tracked
def build(*a): return tuple(a)
x = build(1, 'a', None)
y = build(1, [])
z = build(x, 2.5)
n = build(z, x)
print(t(x), t(y), t(z), t(n))
gc.collect()
print(t(x), t(y), t(z), t(n))
gc.collect()
print(t(x), t(y), t(z), t(n))
d = {'a': (1, build(2))}
gc.collect()
print(t(d['a'][1]), t(y))
d = {}
d['k'] = y
gc.collect()
print(t(d))
