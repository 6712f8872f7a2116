# reprlib: limits on what is shown.
import reprlib as R
from collections import deque

print(R.__all__, sorted(vars(R.Repr()).items()))
for v in [list(range(20)), tuple(range(20)), (1,), set(range(20)), frozenset(range(9)), {i: i for i in range(9)}, "x" * 100, 10**60,
          {1: {2: {3: {4: {5: {6: {7: {8: 9}}}}}}}}, [[[[[[[[1]]]]]]]], [], (), set(), frozenset(), {}, deque(range(9)), b"x" * 100, 3.5,
          None, object, {"b": 1, "a": 2}, set("ab"), "it's " * 20, range(5), [1] * 7, print]:
    print(R.repr(v))


class Bad:
    def __repr__(self):
        raise ValueError


class Long:
    def __repr__(self):
        return "L" * 200


print(R.repr(Bad())[:18], R.repr(Bad())[-1:], R.repr(Long()))


class L(list):
    @R.recursive_repr()
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


class L2(list):
    @R.recursive_repr(fillvalue="@@")
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


for cls in (L, L2):
    made = cls([1])
    made.append(made)
    print(made, cls.__repr__.__name__, cls.__repr__.__qualname__)
r = R.Repr()
r.maxlevel, r.maxlist, r.maxstring, r.maxother = 2, 2, 10, 12
print(r.repr([1, [2, [3, [4]]], 5]), r.repr("abcdefghijklmnop"), r.repr(3.14159265358979), r.repr1([1, [2]], 0), r.repr_int(10**50, 3))


class MyRepr(R.Repr):
    def repr_Long(self, x, level):
        return "long%d" % level


print(MyRepr().repr([Long()]), R.aRepr.repr(3))
try:
    R.Repr(maxlist=3)
except TypeError as error:
    print(error)

import array
import collections
import reprlib
own = reprlib.Repr()
print(sorted(vars(own).items()))
for name, value in (("tuple", (1,)), ("list", [1, [2]]), ("array", array.array("i", range(9))), ("set", {3, 1}), ("frozenset", frozenset("ba")), ("deque", collections.deque(range(9))),
                    ("dict", {"b": 1, "a": [2]}), ("str", "x" * 50), ("int", 10 ** 60), ("instance", 1.5)):
    show = getattr(own, "repr_" + name)
    print(name, show(value, 6), show(value, 1), show(value, 0))
own.repr_float = lambda x, level: f"float at {level}"
print(own.repr([1.5, [2.5]]), own.repr1([1.5], 1))
