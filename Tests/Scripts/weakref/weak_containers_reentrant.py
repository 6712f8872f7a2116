# Weak containers whose keys run code when they are hashed or compared: code that fails, or that changes the container.
import weakref


class A:
    def __repr__(self):
        return "A()"


class Key:
    def __init__(self, number, action=None, hashing=None):
        self.number, self.action, self.hashing = number, action, hashing

    def __hash__(self):
        if self.hashing:
            self.hashing()
        return 7

    def __eq__(self, other):
        for key in (self, other):
            if isinstance(key, Key) and key.action:
                key.action()
        return isinstance(other, Key) and self.number == other.number

    def __repr__(self):
        return f"Key({self.number})"


def attempt(label, f, *args):
    try:
        print(label, f(*args))
    except KeyError as e:
        key = e.args[0]
        print(label, "KeyError", key() if isinstance(key, weakref.ref) else key)
    except BaseException as e:
        print(label, type(e).__name__, e)


def fail():
    raise ValueError("no comparing")


def failing_hash():
    raise ValueError("no hashing")


value = A()
d = weakref.WeakValueDictionary()
for n in range(3):
    d[Key(n)] = value
for _ in range(2):
    attempt("get", d.get, Key(9, fail))
    attempt("getitem", d.__getitem__, Key(1, fail))
    attempt("contains", d.__contains__, Key(1, None, failing_hash))
    attempt("set", d.__setitem__, Key(1, fail), value)
    attempt("set", d.__setitem__, Key(1, None, failing_hash), value)
    attempt("del", d.__delitem__, Key(1, fail))
    attempt("pop", d.pop, Key(1, fail), None)
    print(len(d))

# Clearing the dictionary while a key is compared.
for _ in range(2):
    d = weakref.WeakValueDictionary()
    for n in range(3):
        d[Key(n)] = value
    attempt("get", d.get, Key(2, d.clear), "none")
    print(len(d))
    for n in range(3):
        d[Key(n)] = value
    attempt("set", d.__setitem__, Key(2, d.clear), value)
    print(len(d), list(d))

    def replace():
        d.data = {}

    d[Key(1)] = value
    attempt("getitem", d.__getitem__, Key(1, replace))
    print(len(d))

# The value dies while its key is looked for.
for _ in range(3):
    victims = [A()]
    d = weakref.WeakValueDictionary()
    d[Key(1)] = value
    d[Key(2)] = victims[0]
    attempt("dies", d.get, Key(2, victims.clear), "none")
    print(len(d))

# Keys of a WeakKeyDictionary and of a WeakSet.
keys = [Key(n) for n in range(3)]
k = weakref.WeakKeyDictionary()
s = weakref.WeakSet()
for key in keys:
    k[key] = key.number
    s.add(key)
for _ in range(2):
    for label, f in (("get", k.get), ("getitem", k.__getitem__), ("contains", k.__contains__), ("del", k.__delitem__), ("in", s.__contains__), ("add", s.add),
        ("discard", s.discard), ("remove", s.remove)):
        attempt(label, f, Key(9, fail))
        attempt(label, f, Key(9, None, failing_hash))
        attempt(label, f, Key(9, lambda: None))
        print(len(k), len(s))
    attempt("set", k.__setitem__, Key(9, fail), 1)
    print(len(k), k._dirty_len)
attempt("clear", k.get, Key(2, k.clear), "none")
attempt("clear", s.__contains__, Key(2, s.clear))
print(len(k), len(s))

# Objects that are compared by identity beside ones that are not.
plain = A()
k[plain] = "plain"
s.add(plain)
for key in keys:
    k[key] = key.number
    s.add(key)
print(k[plain], plain in k, plain in s, len(k), len(s), k[Key(1)], Key(1) in s)
same = Key(5)
same.__class__ = A
print(same in k, same in s, hash(same) == 7)


# A hash that is an address of another object.
compared = []


class Imposter:
    def __init__(self, other):
        self.other = other

    def __hash__(self):
        return hash(self.other)

    def __eq__(self, other):
        compared.append(type(other))
        return other is self.other


imposter = Imposter(plain)
for _ in range(2):
    print(imposter in s, k.get(imposter), len(s))
del k[plain]
s.discard(plain)
k[imposter] = "imposter"
s.add(imposter)
for _ in range(2):
    print(plain in s, k.get(plain))
k[plain] = "again"
s.add(plain)
s.discard(plain)
print(len(k), len(s), k.get(imposter))

# Values that come back to life when they die.
saved = []


class Phoenix:
    def __del__(self):
        saved.append(self)


for _ in range(2):
    d = weakref.WeakValueDictionary()
    p = Phoenix()
    d["p"] = p
    del p
    print("p" in d, len(d), d["p"] is saved[-1])
    k = weakref.WeakKeyDictionary()
    k[saved[-1]] = 1
    print(len(k), k[saved[-1]])
    saved.clear()
    print(len(d), len(k))
