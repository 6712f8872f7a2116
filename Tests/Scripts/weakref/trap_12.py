# What gc.collect() counts, nested collections and what is tracked.

import gc; inner = []
class A: __del__ = lambda s: inner.append(gc.collect())
gc.collect(); a = A(); a.me = a; del a; n1 = gc.collect(); d = {}; exec('def f(): pass', d); del d; n2 = gc.collect()
l = []; t = (l,); l.append(t); del l, t; n3 = gc.collect(); del A; n4 = gc.collect(); gc.set_threshold(0)
print(n1, inner, n2, n3, n4, gc.isenabled(), gc.get_objects(2) != [], gc.is_tracked((1,)), gc.is_tracked({'a': 1}))
