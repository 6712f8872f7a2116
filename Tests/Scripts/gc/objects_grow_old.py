# get_objects by generation: who survives a collection grows older, until the oldest.

import gc

gc.disable()
gc.collect()


class Thing:
    def __init__(self, name):
        self.name = name


def names(generation):
    return [one.name for one in gc.get_objects(generation) if type(one) is Thing]


def show():
    print(names(0), names(1), names(2), names(None))


a = Thing('a')
show()
gc.collect(0)
b = Thing('b')
show()
gc.collect(1)
c = Thing('c')
gc.collect(0)
d = Thing('d')
show()
gc.collect(2)
show()
del a
show()
gc.freeze()
show()
print(gc.get_freeze_count() > 3)
e = Thing('e')
gc.unfreeze()
show()
for wrong in (3, -1, 'x', 1.5):
    try:
        gc.get_objects(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
