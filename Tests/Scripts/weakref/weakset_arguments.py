# WeakSet: methods and operators with usual and odd arguments, each several times at the same place.
import weakref


class A:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"A({self.name!r})"


class Equal:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        return isinstance(other, Equal) and self.number == other.number


class Unhashable:
    __hash__ = None


def names(items):
    return sorted(str(getattr(o, "name", None) if hasattr(o, "name") else o.number) for o in items)


def attempt(label, f, *args, **kwargs):
    for _ in range(3):
        try:
            result = f(*args, **kwargs)
        except KeyError as e:
            key = e.args[0]
            print(label, "KeyError", key() if isinstance(key, weakref.ref) else key)
        except BaseException as e:
            print(label, type(e).__name__, e)
        else:
            print(label, names(result) if isinstance(result, weakref.WeakSet) else repr(result))


objects = [A(n) for n in range(5)]
equals = [Equal(n) for n in range(10, 13)]
other = A("other")
s = weakref.WeakSet(objects + equals)
print(len(s), names(s))
for o in objects[:2] + [other] + equals[:2] + [Equal(11)]:
    attempt("contains", lambda: o in s)
unhashable = Unhashable()
for item in (1, "s", None, (), [], unhashable):
    label = type(item).__name__
    attempt("contains " + label, lambda: item in s)
    attempt("add " + label, s.add, item)
    attempt("discard " + label, s.discard, item)
    attempt("remove " + label, s.remove, item)
for _ in range(3):
    s.add(other)
    s.add(other)
    print(len(s))
attempt("discard", s.discard, other)
attempt("remove", s.remove, other)
for _ in range(3):
    s.add(other)
    s.remove(other)
    print(len(s), other in s)
twin = Equal(12)
s.add(twin)
print(len(s), any(o is twin for o in s))
s.discard(twin)
print(len(s), equals[2] in s)
s.add(equals[2])

t = weakref.WeakSet([objects[0], objects[1], other])
for label, f in {
    "or": lambda: s | t, "and": lambda: s & t, "sub": lambda: s - t, "xor": lambda: s ^ t, "union list": lambda: s.union([other]),
    "intersection list": lambda: s.intersection([objects[0], other]), "difference list": lambda: s.difference(objects),
    "symmetric list": lambda: t.symmetric_difference([other, objects[4]]), "le": lambda: t <= s, "lt": lambda: t < s, "ge": lambda: s >= t,
    "gt": lambda: s > t, "eq": lambda: s == t, "ne": lambda: s != t, "eq copy": lambda: s == s.copy(), "isdisjoint": lambda: s.isdisjoint(t),
    "isdisjoint list": lambda: t.isdisjoint([objects[3]]), "issubset": lambda: t.issubset(objects + [other]), "issuperset": lambda: s.issuperset([objects[2]]),
    "or int": lambda: s | 5, "and int": lambda: s & 5, "lt int": lambda: s < 5, "eq int": lambda: s == 5, "union ints": lambda: s.union([1]),
    "hash": lambda: hash(s), "pop empty": lambda: weakref.WeakSet().pop(), "new int": lambda: weakref.WeakSet(5), "new ints": lambda: weakref.WeakSet([5]),
    "generic": lambda: weakref.WeakSet[int],
}.items():
    attempt(label, f)

u = s.copy()
u |= t
print(names(u))
u &= t
print(names(u))
u -= [objects[0]]
print(names(u))
u ^= [objects[0], other]
print(names(u))
u.intersection_update([objects[0]])
u.symmetric_difference_update([objects[3]])
u.difference_update([objects[0]])
print(names(u))
u -= u
print(names(u), len(u), bool(u))
u.update(t)
u ^= u
u.clear()
print(len(u))
while t:
    print(t.pop() in objects + [other], len(t))

W = weakref.WeakSet
for name in ("add", "discard", "remove", "__contains__", "__len__", "__iter__"):
    f = W.__dict__[name]
    print(name, type(f).__name__, f.__name__, f.__qualname__, f.__module__, f.__code__.co_argcount, f.__defaults__)
attempt("unbound wrong", W.add, set(), other)
attempt("unbound wrong", W.__contains__, set(), other)
attempt("add 0", s.add)
attempt("add 2", s.add, other, other)
print(s._pending_removals, s._iterating, type(s.data).__name__, len(s.data))
