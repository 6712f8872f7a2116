# operator: every name by itself, with values that answer in their own way; what in-place functions give and change.
# small
import operator
from operator import (
    and_, countOf, iadd, iand, iconcat, ifloordiv, ilshift, imatmul, imod, imul, indexOf, ior, ipow, irshift, is_, is_not, isub,
    itruediv, ixor, not_, or_, xor, truth, contains, setitem, delitem, getitem, index, inv, invert, pos, neg)


def t(function, *arguments):
    try:
        print(function.__name__, arguments, "->", repr(function(*arguments)))
    except BaseException as error:
        print(function.__name__, arguments, type(error).__name__, error)


class Spy:
    """Tells which method was called; in-place ones answer with themselves."""

    def __repr__(self):
        return "Spy"


def answering(name):
    return lambda self, *rest: f"{name}{rest}"


for name in "and or xor add sub mul truediv floordiv mod pow lshift rshift matmul".split():
    for prefix in ("", "r", "i"):
        setattr(Spy, f"__{prefix}{name}__", answering(f"__{prefix}{name}__"))
    for name_here in (name, "i" + name):
        function = getattr(operator, name_here if name_here not in ("and", "or") else name_here + "_")
        t(function, Spy(), 1)
        t(function, 1, Spy())
        t(function, "x", Spy())
        t(function, None, None)
        t(function, [], 1)
        print(function is getattr(operator, f"__{name_here}__"), function.__name__, function.__module__)

for function in (and_, or_, xor, iand, ior, ixor):
    for pair in ((12, 10), (True, False), ({1, 2}, {2, 3}), (1, 1.5), ("a", "b"), ({1}, [1]), (frozenset("a"), {"a"}), (-1, 2 ** 70)):
        t(function, *pair)
t(or_, {1: 2}, {3: 4})
t(ior, {1: 2}, [(3, 4)])
t(or_, int, str)
t(or_, int, None)

values = [1, 2]
same = iadd(values, (3,))
print(same is values, values)
print(imul(values, 2) is values, values)
print(iconcat(values, "ab") is values, values)
chosen = {1, 2, 3}
print(isub(chosen, {1}) is chosen, iand(chosen, {2, 3, 4}) is chosen, ior(chosen, {9}) is chosen, ixor(chosen, {9, 8}) is chosen, sorted(chosen))
number = 7
print(isub(number, 2), itruediv(number, 2), ifloordiv(number, 2), imod(number, 4), ipow(number, 3), ilshift(number, 2), irshift(number, 1), number)
for function, arguments in ((itruediv, (1, 0)), (ifloordiv, (1, 0)), (imod, (1, 0)), (imod, ("%d", 3)), (imod, ("%d", "x")), (ipow, (0, -1)),
                            (ipow, (2, 3, 4)), (ilshift, (1, -1)), (irshift, (1, -1)), (ilshift, (1, 1.0)), (imatmul, (1, 2)), (imatmul, ([1], [2])),
                            (isub, ([1], [1])), (iadd, ((1,), [2])), (iadd, ("a", 1)), (imul, ("a", "b")), (iconcat, (1, 2)), (iconcat, ([], 2))):
    t(function, *arguments)

one = [1]
nothing = float("nan")
print(is_(one, one), is_(one, [1]), is_not(one, one), is_not(None, None), is_(None, ...), is_(nothing, nothing))
for value in (0, 1, "", "a", [], [0], None, ..., 0.0, nothing, Spy(), not_, {}, b""):
    print(not_(value) if value is not not_ else not_(value), truth(value), end=" ")
print()


class Unsure:
    def __bool__(self):
        return 1


class Failing:
    def __bool__(self):
        raise ValueError("no truth")

    def __eq__(self, other):
        raise ValueError("no equality")

    def __repr__(self):
        return "Failing"


t(not_, Failing())
try:
    not_(Unsure())
except TypeError as error:
    print(error)

for arguments in (([1, 2, 1], 1), ([1, True, 1.0], 1), ("banana", "a"), ("banana", "an"), (b"banana", 97), ({1: 2}, 1), (iter([3, 3]), 3), ([nothing, nothing], nothing),
                  ([float("nan")], nothing), ([], 1), (3, 1), (None, None), ([Failing()], 1), (range(10 ** 3), 5)):
    for function in (countOf, indexOf, contains):
        if not hasattr(arguments[0], "__next__"):
            t(function, *arguments)
print(countOf(iter([3, 4, 3]), 3), indexOf(iter([3, 4, 3]), 4))
rest = iter("abcabc")
print(indexOf(rest, "b"), list(rest))
for arguments in ((), (1,), ([], 1, 2)):
    t(countOf, *arguments)
    t(indexOf, *arguments)
    t(is_, *arguments)
    t(not_, *arguments)
t(setitem, [], 0, 1)
t(delitem, {}, "k")
t(getitem, "abc", slice(None, None, -1))
t(index, 1.0)
for function in (inv, invert, pos, neg):
    for value in (5, True, 1.5, "a", {1}):
        t(function, value)
print(sorted(set(operator.__all__)) == sorted(operator.__all__), len(operator.__all__), [name for name in operator.__all__ if not hasattr(operator, name)])
