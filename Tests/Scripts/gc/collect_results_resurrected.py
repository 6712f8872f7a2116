# The number that collect() returns leaves out what was resurrected.

import gc
gc.disable(); gc.collect()
keep = []
class Z:
    def __init__(self): self.me = self
    def __del__(self): keep.append(self)
class P:
    def __init__(self): self.me = self
Z(); print(gc.collect(), len(keep))
keep.clear(); print(gc.collect())
P(); P(); print(gc.collect())
Z(); P(); r = gc.collect(); print(r in (0, 1), len(keep))
keep.clear(); print(gc.collect() >= 1, gc.collect())
class Pair:
    def __del__(self):
        if self.save: keep.append(self)
a, b = Pair(), Pair()
a.o, b.o, a.save, b.save = b, a, True, False
del a, b
print(gc.collect(), len(keep), keep[0].o.o is keep[0])
keep.clear()
print(gc.collect())
