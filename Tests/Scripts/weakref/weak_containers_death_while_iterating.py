# Entries of weak containers that die, come or go while somebody iterates.
import gc
import weakref


class A:
    def __init__(self, name):
        self.name = name


def state(c):
    return len(c), len(c.data), len(c._pending_removals), len(c._iterating)


for kind in ("keys", "values", "items", "itervaluerefs"):
    objects = {n: A(n) for n in range(6)}
    d = weakref.WeakValueDictionary(objects)
    it = getattr(d, kind)()
    print(kind, type(it).__name__, state(d))
    first = next(it)
    print(state(d))
    del first
    for n in (5, 0, 3):
        del objects[n]
    print(len(d.data), sorted(d._pending_removals), len(d._iterating), type(next(iter(d._iterating))).__name__)
    if kind == "itervaluerefs":
        print([r() and r().name for r in it])
    else:
        print([x if kind == "keys" else x.name if kind == "values" else (x[0], x[1].name) for x in it])
    it = None
    print(state(d), sorted(d))

for kind in ("keys", "values", "items"):
    objects = [A(n) for n in range(6)]
    d = weakref.WeakKeyDictionary((o, o.name) for o in objects)
    it = getattr(d, kind)()
    other = iter(d)
    next(other)
    first = next(it)
    del first
    del objects[3:]
    print(kind, state(d))
    del d[objects[1]]
    print(state(d))
    try:
        print(len(list(it)))
    except RuntimeError as e:
        print("RuntimeError", e)
    del it
    print(state(d))
    other.close()
    print(state(d))

objects = [A(n) for n in range(6)]
s = weakref.WeakSet(objects)
it = iter(s)
print(state(s))
first = next(it)
print(state(s), type(it).__name__)
del first
del objects[2:]
print(len(s.data) <= 3, len(s) <= 3, len(s._iterating))
print(len(list(it)) <= 2)
print(state(s))

# Adding and removing in between.
it = iter(s)
next(it)
late = A("late")
s.add(late)
try:
    next(it)
except RuntimeError as e:
    print("RuntimeError", e)
print(state(s))
s.discard(late)
for kind in ("keys", "values", "items"):
    d = weakref.WeakValueDictionary({0: objects[0], 1: objects[1]})
    it = getattr(d, kind)()
    next(it)
    d[2] = objects[0]
    try:
        next(it)
    except RuntimeError as e:
        print(kind, "RuntimeError", e)
    print(state(d))

# Generators: what can be sent and thrown.
d = weakref.WeakValueDictionary({0: objects[0], 1: objects[1]})
it = d.items()
next(it)
print(it.send(5)[0])
try:
    it.throw(ValueError("thrown"))
except ValueError as e:
    print("ValueError", e)
print(state(d), list(it))
it = d.keys()
print(it.__name__, it.__qualname__, iter(d).__name__)

# An iteration that is abandoned in a cycle.
def abandon():
    it = iter(s)
    next(it)
    cycle = [it]
    cycle.append(cycle)


abandon()
print(len(s._iterating))
gc.collect()
print(len(s._iterating), state(s))

# The last value stays alive as long as the iteration stands at it.
names = []


class Noisy(A):
    def __del__(self):
        names.append(self.name)


for kind in ("values", "items", "keys"):
    objects = [Noisy(n) for n in range(3)]
    d = weakref.WeakValueDictionary((o.name, o) for o in objects)
    it = getattr(d, kind)()
    next(it)
    objects.clear()
    print(kind, names, list(it), names, len(d))
    names.clear()

# Two at once.
objects = [A(n) for n in range(3)]
s = weakref.WeakSet(objects)
a, b = iter(s), iter(s)
next(a), next(b)
print(len(s._iterating))
a.close()
objects.pop()
print(len(s._iterating), len(s.data) >= 2)
b.close()
print(state(s))
