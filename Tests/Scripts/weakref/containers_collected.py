# Weak containers in cycles, and collections while they are gone through.

import gc
import weakref

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name


def ring(name):
    one = Thing(name)
    one.me = one
    return one


values, keys, group = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
for name in 'abc':
    one = ring(name)
    values[name] = keys[one] = one
    group.add(one)
del one
print(len(values), len(keys), len(group))
del keys
gc.collect()
print(len(values), len(group))
keep = [ring('x'), ring('y'), ring('z')]
for one in keep:
    values[one.name] = one
    group.add(one)
del one
seen = []
for name, one in values.items():
    seen.append(name)
    if len(keep) > 1:
        keep.pop()
    gc.collect()
    print(name)
del one
gc.collect()
print(seen, list(values), len(group))
own = weakref.WeakValueDictionary()
one = Thing('holds its table')
one.table, own['me'] = own, one
reference = weakref.ref(own)
del one
print(len(own))
del own
print(reference())
own = weakref.WeakKeyDictionary()
one = Thing('value holds key')
own[one] = [one]
del one
gc.collect()
print(len(own))
own = None
print(gc.collect() >= 0)
