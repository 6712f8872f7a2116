# WeakKeyDictionary: every method with usual and odd arguments, each several times at the same place.
import weakref


class A:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"A({self.name!r})"


class Equal:
    """Hashed and compared by its number."""

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        return isinstance(other, Equal) and self.number == other.number


class Unhashable:
    __hash__ = None


def attempt(label, f, *args, **kwargs):
    for _ in range(3):
        try:
            result = f(*args, **kwargs)
        except KeyError as e:
            key = e.args[0]
            print(label, "KeyError", type(key).__name__, key() if isinstance(key, weakref.ref) else key)
        except BaseException as e:
            print(label, type(e).__name__, e)
        else:
            print(label, repr(result))


objects = [A(n) for n in range(4)]
equals = [Equal(n) for n in range(4)]
other = A("other")
d = weakref.WeakKeyDictionary()


def store(key, value):
    d[key] = value


def delete(key):
    del d[key]


for n, o in enumerate(objects):
    d[o] = n
for n, o in enumerate(equals):
    d[o] = -n
print(len(d), sorted(d.values()))
for o in objects + [other]:
    for f in (d.__getitem__, d.get, d.__contains__):
        attempt(f"{f.__name__} {o}", f, o)
    attempt("get default", d.get, o, "none")
for o in equals + [Equal(2), Equal(9)]:
    for f in (d.__getitem__, d.get, d.__contains__):
        attempt(f"{f.__name__} Equal({o.number})", f, o) if o.number < 9 else print(f.__name__, d.get(o, "none"))
unhashable = Unhashable()
for key in (1, "s", None, (), [], 2.5, unhashable):
    label = type(key).__name__
    attempt("getitem " + label, lambda: d[key])
    attempt("get " + label, d.get, key)
    attempt("contains " + label, lambda: key in d)
    attempt("store " + label, store, key, 1)
    attempt("delete " + label, delete, key)
    attempt("pop " + label, d.pop, key, 1)
    attempt("setdefault " + label, d.setdefault, key, 1)

# An equal key keeps the old key and takes the new value.
again = Equal(3)
for value in ("a", "b", "c"):
    d[again] = value
    print(d[equals[3]], len(d), any(k is again for k in d))
for value in ("a", "b", "c"):
    d[objects[0]] = value
    print(d[objects[0]], len(d))
for _ in range(2):
    attempt("delete", delete, objects[1])
    store(objects[1], 11)
attempt("delete", delete, other)
attempt("pop", d.pop, objects[2])
attempt("pop default", d.pop, objects[2], "none")
attempt("pop 3", d.pop, objects[2], 1, 2)
attempt("get 0", d.get)
attempt("get keyword", d.get, objects[3], default=3)
attempt("get keyword", d.get, key=objects[3])
attempt("setdefault", d.setdefault, objects[2], "new")
print(len(d), d._dirty_len, d._pending_removals, d._iterating)

W = weakref.WeakKeyDictionary
for name in ("__getitem__", "__setitem__", "__delitem__", "__contains__", "__len__", "get", "keys", "items", "values"):
    f = W.__dict__[name]
    print(name, type(f).__name__, f.__name__, f.__qualname__, f.__module__, f.__code__.co_argcount, f.__defaults__)
attempt("unbound wrong", W.get, {}, other)
attempt("unbound wrong", W.__setitem__, 5, other, 1)
attempt("unbound wrong", W.__delitem__, 5, other)

# Functions, classes and methods are keys too.
def function(): pass
for _ in range(2):
    d[function] = "f"
    d[A] = "A"
    d[len] = "len"
    print(d[function], d[A], d[len], function in d, A in d, len in d, print in d)
    del d[function], d[A], d[len]
    method = other.__repr__
    d[method] = "m"
    print(d[other.__repr__], d.get(method))
    del d[method]

# Keys that die.
for _ in range(3):
    before = len(d)
    key = A("t")
    d[key] = 1
    between = len(d)
    del key
    print(before, between, len(d))
