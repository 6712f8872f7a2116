# small
# sys.getrefcount where it is simple: one for the name, one for the argument, one for each place that holds the object.

import sys
import weakref


class Thing:
    pass


def count(value=None):
    """Without the references of this call."""
    return sys.getrefcount(thing) - 1


thing = Thing()
print(count())
other = thing
print(count())
items = [thing, thing]
print(count())
items.pop()
print(count())
table = {'a': thing, thing: 1}
print(count())
table.clear()
pair = (thing, [thing])
print(count())
del pair, items, other
print(count())
method = thing.__init__
print(count())
method = None
closure = (lambda held: lambda: held)(thing)
print(count())
closure = None
reference, proxy = weakref.ref(thing), weakref.proxy(thing)
print(count())
walk = (one for one in [thing])
print(count())
next(walk)
print(count())
walk.close()
walk = None
print(count())
thing.me = thing
print(count())
thing.me = None
Thing.kept = thing
print(count())
del Thing.kept
print(count(), sys.getrefcount(Thing()), sys.getrefcount([]))
for loop in [thing]:
    print(count())
print(count())
del loop
print(count())
