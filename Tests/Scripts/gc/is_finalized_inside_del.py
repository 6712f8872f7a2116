# small
# After a death by count the mark comes when `__del__` is over; in a collection before it.

import gc

gc.disable()


class Thing:
    def __del__(self):
        print(gc.is_finalized(self), gc.is_tracked(self))


Thing()
one = Thing()
one.me = one
del one
print(gc.collect())
kept = []


class Kept:
    def __del__(self):
        kept.append(self)


Kept()
print(gc.is_finalized(kept[0]))
