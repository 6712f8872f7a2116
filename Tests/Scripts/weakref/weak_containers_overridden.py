# Subclasses of weak containers that override methods, and containers whose insides a program has changed: the usual way is not taken then.
import weakref


class A:
    pass


objects = [A() for _ in range(4)]


class Counting(weakref.WeakValueDictionary):
    commits = 0

    def _commit_removals(self):
        self.commits += 1
        super()._commit_removals()

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.last = key


class Slotted(weakref.WeakValueDictionary):
    __slots__ = ("extra",)


class Guarded(weakref.WeakKeyDictionary):
    def __setattr__(self, name, value):
        if name == "_dirty_len":
            print("set", name, value)
        super().__setattr__(name, value)


class Looking(weakref.WeakSet):
    def __getattribute__(self, name):
        if name == "data":
            print("data")
        return super().__getattribute__(name)


c = Counting()
for n in range(3):
    for k, o in enumerate(objects):
        c[k] = o
    print(c.last, len(c), c[0] is objects[0], c.get(9), 1 in c, c.commits)
it = c.items()
next(it)
c["x"] = A()
print(c._pending_removals, len(c.data), c.commits)
print("x" in c, c._pending_removals, len(c.data), c.commits)
c["y"] = A()
print(c._pending_removals, len(list(c.data)))
it.close()
print(c._pending_removals, len(c.data), c.commits)

s = Slotted()
for n in range(3):
    s["a"] = objects[0]
    s.extra = n
    print(s["a"] is objects[0], len(s), s.extra)
    del s["a"]

g = Guarded()
for n in range(3):
    g[objects[0]] = n
    print(g[objects[0]])
    del g[objects[0]]

w = Looking()
for n in range(2):
    w.add(objects[0])
    print(objects[0] in w, len(w))
    w.discard(objects[0])


# `data` replaced by something else.
class Loud(dict):
    def __getitem__(self, key):
        print("getitem", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("setitem", key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        print("missing", key)
        return lambda: "made"


d = weakref.WeakValueDictionary()
for n in range(3):
    d["a"] = objects[0]
    print(d["a"] is objects[0])
d.data = Loud(d.data)
for n in range(2):
    d["b"] = objects[1]
    print(d["b"] is objects[1], d["zzz"], "a" in d)
d.data = {"f": lambda: "called", "g": lambda: None}
for n in range(2):
    print(d["f"], "f" in d, d.get("g", "gone"), len(d), list(d.items()))
    try:
        d["g"]
    except KeyError as e:
        print("KeyError", e)
d.data = {"f": 5}
try:
    print(d["f"])
except TypeError as e:
    print("TypeError", e)

k = weakref.WeakKeyDictionary()
for n in range(3):
    k[objects[0]] = n
k.data = {"f": 5}
print(k.get(objects[0]), objects[0] in k, len(k))

# Another callback, another `pending`.
d = weakref.WeakValueDictionary()
d["a"] = objects[0]
d._remove = lambda entry: print("removed", entry.key)
x = A()
d["b"] = x
del x
print(len(d), "b" in d, list(d))
d._pending_removals = ["b"]
print(d.get("a") is objects[0], len(d))

# The class changed while in use.
def answer(d):
    return [d.get("a"), "a" in d]


e = weakref.WeakValueDictionary()
for _ in range(3):
    print(answer(e))
original = weakref.WeakValueDictionary.get
weakref.WeakValueDictionary.get = lambda self, key: "patched"
print(answer(e))
weakref.WeakValueDictionary.get = original
print(answer(e))

# An entry's own attributes.
e["a"] = objects[0]
entry = e.data["a"]
print(type(entry).__name__, entry.key, entry() is objects[0], entry.__callback__ is e._remove, type(e._remove).__name__)
