# get_stats counts collections and collected objects for each generation.

import gc
gc.disable(); gc.collect()
s0 = gc.get_stats()
print(len(s0), [sorted(d) for d in s0], s0 is gc.get_stats())
def cyc(n):
    for _ in range(n):
        l = []; l.append(l)
cyc(3); gc.collect(0)
cyc(4); gc.collect(1)
cyc(5); gc.collect(2)
gc.collect()
s1 = gc.get_stats()
for a, b in zip(s0, s1):
    print({k: b[k] - a[k] for k in sorted(a)})
s1[0]['collections'] = 'changed'
print(type(gc.get_stats()[0]['collections']).__name__)
