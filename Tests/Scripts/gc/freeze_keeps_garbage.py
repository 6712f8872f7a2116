# small
# What is frozen is never looked at: cycles in it stay until they are thawed. Deaths by count are as ever.

import gc

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


ring = Thing('ring')
ring.me = ring
alone = Thing('alone')
gc.collect()
gc.freeze()
print(gc.get_freeze_count() > 0)
del ring
alone = None
print(gc.collect())
late = Thing('late')
late.me = late
del late
print(gc.collect())
gc.unfreeze()
print(gc.get_freeze_count(), gc.collect() > 0)
