# Equality of references: by the referents' own equality, by identity where that is object's.
import weakref


class Plain:
    pass


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Equal) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


class NeverEqual:
    def __eq__(self, other):
        print("eq")
        return False


class OddNotEqual:
    def __ne__(self, other):
        return "odd"


class Raises:
    def __eq__(self, other):
        raise ValueError("no")


class Child(Plain):
    def __eq__(self, other):
        return "child"


def callback(r):
    pass


def compare(r, s):
    results = []
    for f in (lambda: r == s, lambda: r != s, lambda: s == r):
        try:
            results.append(f())
        except Exception as e:
            results.append((type(e).__name__, str(e)))
    return results


p, q, e, f, n, o, x, c = Plain(), Plain(), Equal(1), Equal(1), NeverEqual(), OddNotEqual(), Raises(), Child()
objects = [p, q, e, f, n, o, x, c, Plain, len]
for _ in range(2):
    for left in objects:
        print([compare(weakref.ref(left), weakref.ref(right, callback)) for right in objects])
r, s = weakref.ref(p), weakref.ref(p, callback)
print(r == s, r is s, r != s, r == 5, r != 5, r == p, p == r)
Plain.__eq__ = lambda self, other: "patched"
print(r == s, r != s)
del Plain.__eq__
print(r == s, r != s)
del p
print(r == s, r == r, r != r, r != s)
for operation in (lambda: r < s, lambda: r >= s):
    try:
        operation()
    except TypeError as e:
        print(e)
