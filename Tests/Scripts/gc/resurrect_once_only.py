# small
# `__del__` runs once in an object's life, also when it was brought back.

import gc

kept = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)
        kept.append(self)


Phoenix('a')
print([one.name for one in kept], gc.is_finalized(kept[0]))
kept.clear()
print('gone without another word')
one = Phoenix('b')
one.me = one
del one
gc.collect()
print([one.name for one in kept], gc.is_finalized(kept[0]))
kept.clear()
print(gc.collect() > 0)
print(sum(type(one) is Phoenix for one in gc.get_objects()))
