# A first threshold of 0 stops automatic collections; the switch says that they are on all the same.

import gc


class Ring:
    count = 0

    def __init__(self):
        self.me = self

    def __del__(self):
        Ring.count += 1


before = gc.get_threshold()
gc.collect()
gc.set_threshold(0)
print(gc.isenabled(), gc.get_threshold())
for _ in range(5000):
    Ring()
print(Ring.count)
print(gc.collect(), Ring.count)
gc.set_threshold(100, 5, 5)
for _ in range(5000):
    Ring()
print(Ring.count > 9000)
gc.disable()
gc.collect()
Ring.count = 0
for _ in range(5000):
    Ring()
print(Ring.count, gc.isenabled())
gc.enable()
gc.set_threshold(*before)
gc.collect()
print(Ring.count)
