# WeakValueDictionary: every method with usual and odd arguments, each several times at the same place.
import weakref


class A:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"A({self.name!r})"


def attempt(label, f, *args, **kwargs):
    for _ in range(3):
        try:
            result = f(*args, **kwargs)
        except BaseException as e:
            print(label, type(e).__name__, e)
        else:
            print(label, repr(result))


objects = [A(n) for n in range(5)]
d = weakref.WeakValueDictionary((o.name, o) for o in objects)
print(len(d), sorted(d), sorted(o.name for o in d.values()), sorted((k, v.name) for k, v in d.items()))

for key in (0, 4, 9, "x", None, 1.0, True, (1, 2)):
    attempt(f"getitem {key!r}", lambda: d[key])
    attempt(f"get {key!r}", lambda: d.get(key))
    attempt(f"get {key!r} default", lambda: d.get(key, "none"))
    attempt(f"contains {key!r}", lambda: key in d)
for key in ([], {}, [1]):
    attempt(f"getitem {key!r}", lambda: d[key])
    attempt(f"get {key!r}", lambda: d.get(key))
    attempt(f"contains {key!r}", lambda: key in d)
    attempt(f"pop {key!r}", d.pop, key)
    attempt(f"setdefault {key!r}", d.setdefault, key, objects[0])


def store(key, value):
    d[key] = value


def delete(key):
    del d[key]


for value in (5, "s", None, [], (), 1.5, object()):
    attempt(f"store {type(value).__name__}", store, "bad", value)
    attempt(f"setdefault {type(value).__name__}", d.setdefault, "bad", value)
attempt("store unhashable", store, [], objects[0])
print("bad" in d, len(d))
attempt("store", store, "k", objects[1])
print(d["k"], objects[1] is d["k"])
for _ in range(3):
    d["k"] = objects[2]
    attempt("delete", delete, "k")
attempt("delete", delete, "nothing")
attempt("delete unhashable", delete, {})
attempt("pop default", d.pop, "nothing", 7)
attempt("pop default None", d.pop, "nothing", None)
attempt("pop", d.pop, 0)
attempt("pop 3", d.pop, 1, 2, 3)
attempt("get 0", d.get)
attempt("get 3", d.get, 1, 2, 3)
attempt("get keyword", d.get, 2, default=3)
attempt("get keyword", d.get, key=77, default=3)
attempt("get wrong keyword", d.get, 2, other=3)
attempt("setdefault", d.setdefault, 2, objects[3])
print(len(d))

# The functions themselves.
W = weakref.WeakValueDictionary
for name in ("__getitem__", "__setitem__", "__delitem__", "__contains__", "__len__", "get", "keys", "items", "values"):
    f = W.__dict__[name]
    print(name, type(f).__name__, f.__name__, f.__qualname__, f.__module__, f.__code__.co_argcount, f.__defaults__)
attempt("unbound", W.get, d, 2)
attempt("unbound wrong", W.get, {}, 2)
attempt("unbound wrong", W.__getitem__, 5, 2)
attempt("unbound wrong", W.__setitem__, [], 2, objects[0])
attempt("unbound wrong", W.__len__, {})

# Values that die.
for _ in range(3):
    d["t"] = A("t")
    print("t" in d, d.get("t"), len(d))
    attempt("dead", lambda: d["t"])
