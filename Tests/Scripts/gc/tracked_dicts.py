# A dict is tracked as soon as something comes in that the collector could care about, and no more after a full collection without any.

import gc

gc.disable()
table = {}
print(gc.is_tracked(table))
table['a'] = 1
table['b'] = 'text'
table[(1, 2)] = 2.5
print(gc.is_tracked(table))
table['c'] = []
print(gc.is_tracked(table))
del table['c']
print(gc.is_tracked(table))
gc.collect(1)
print(gc.is_tracked(table))
gc.collect()
print(gc.is_tracked(table))
table.update(d=[])
print(gc.is_tracked(table))
table.clear()
print(gc.is_tracked(table), gc.is_tracked({}.copy()), gc.is_tracked({'a': []}.copy()), gc.is_tracked(dict(a=1)), gc.is_tracked(dict(a=[])), gc.is_tracked(dict.fromkeys('ab')))
print(gc.is_tracked({'a': 1} | {'b': 2}), gc.is_tracked({'a': 1} | {'b': []}), gc.is_tracked({k: k for k in 'ab'}), gc.is_tracked({k: [] for k in 'ab'}))
table = {'x': 1}
table.setdefault('y', {})
print(gc.is_tracked(table))
table.setdefault('z', set())
print(gc.is_tracked(table))
