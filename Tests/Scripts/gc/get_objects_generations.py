# get_objects by generation: objects move from young to old as they survive.

import gc
gc.disable(); gc.collect()
class A: pass
a = A()
has = lambda g=None: any(o is a for o in gc.get_objects(generation=g))
print(has(), has(0), has(1), has(2))
gc.collect(0); print(has(), has(0), has(1), has(2))
gc.collect(1); print(has(), has(0), has(1), has(2))
gc.collect(); print(has(), has(0), has(1), has(2))
b = []
print(any(o is b for o in gc.get_objects(0)), any(o is b for o in gc.get_objects()))
gc.collect()
print(any(o is b for o in gc.get_objects(2)), any(o is b for o in gc.get_objects(0)))
t, i, s = (1, 2), 10 ** 30, 'str'
objs = gc.get_objects()
print(any(o is i or o is s for o in objs), all(gc.is_tracked(o) for o in objs), type(objs).__name__,
    any(o is objs for o in objs), any(o is A for o in objs))
l = gc.get_objects(generation=0)
print(all(type(x) in (int, float) or True for x in l), len(gc.get_objects(None)) > 0)
del objs, l
class B: pass
bs = [B() for _ in range(5)]
print(sum(type(o) is B for o in gc.get_objects()))
del bs
print(sum(type(o) is B for o in gc.get_objects()))
