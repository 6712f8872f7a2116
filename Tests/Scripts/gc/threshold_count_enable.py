# set_threshold, get_threshold, enable, disable, isenabled, and their errors.

import gc
print(gc.isenabled(), gc.get_threshold())
print(gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(gc.set_threshold(500), gc.get_threshold(), gc.set_threshold(500, 5), gc.get_threshold(),
    gc.set_threshold(500, 5, 3), gc.get_threshold(), gc.set_threshold(0), gc.get_threshold(), gc.isenabled())
for args in [(), ('a',), (1, 2, 3, 4), (1.5,), (None,), (1, 'b'), (2 ** 40,)]:
    try:
        print(gc.set_threshold(*args))
    except Exception as e:
        print(type(e).__name__, e)
gc.set_threshold(700, 10, 10)
for f in (lambda: gc.enable(1), lambda: gc.isenabled(1), lambda: gc.get_threshold(1), lambda: gc.collect(1, 2),
    lambda: gc.collect(x=1), lambda: gc.is_tracked(), lambda: gc.set_debug(), lambda: gc.set_debug('a'),
    lambda: gc.get_objects(5), lambda: gc.get_objects('a'), lambda: gc.get_objects(generation=3), lambda: gc.nothing,
    lambda: gc.get_count(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
gc.collect()
c = gc.get_count()
print(type(c).__name__, len(c), c[1:], all(type(x) is int for x in c))
gc.disable()
gc.collect()
before = gc.get_count()[0]
keep = [[] for _ in range(100)]
print(gc.get_count()[0] - before >= 100)
gc.collect(0)
print(gc.get_count()[0] < 50, gc.get_count()[1])
gc.collect(0); gc.collect(0)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
gc.collect()
print(gc.get_count()[1:])
