# small
# gc.get_stats counts collections and what they found, by generation.

import gc

gc.disable()
gc.collect()


def difference(before):
    return [{key: value - old[key] for key, value in new.items()} for old, new in zip(before, gc.get_stats())]


def ring():
    one, two = [], []
    one.append(two)
    two.append(one)


before = gc.get_stats()
ring()
gc.collect(0)
ring(), ring()
gc.collect(1)
ring(), ring(), ring()
gc.collect()
gc.collect(0)
for entry in difference(before):
    print(entry)
