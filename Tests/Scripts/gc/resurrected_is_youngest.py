# What its finalizer brings back by count is young again, though it had grown old.

import gc

gc.disable()
kept = []


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        kept.append(self)
        print('del', self.name, generation(self))


def generation(wanted):
    for number in range(3):
        if any(one is wanted for one in gc.get_objects(number)):
            return number


one, other = Thing('one'), Thing('other')
gc.collect()
print(generation(one), generation(other))
one = None
print(generation(kept[0]), generation(other))
kept[0].me = kept[0]
kept.clear()
print(gc.collect(0))
print([two.name for two in gc.get_objects() if type(two) is Thing])
gc.collect(0)
other = None
print(generation(kept[0]))
gc.collect(0)
print(generation(kept[0]))
kept.clear()
