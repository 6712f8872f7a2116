# collections: each method of UserDict, UserList, UserString and ChainMap by name, signature and what it gives.
import copy
import inspect
from collections import ChainMap, UserDict, UserList, UserString


def show(function):
    try:
        made = function()
        print(type(made).__name__, repr(made))
    except Exception as error:
        print(type(error).__name__, error)


for cls in (ChainMap, UserDict, UserList, UserString):
    print(cls, cls.__module__, cls.__mro__[1].__name__, cls.__hash__ is None, sorted(cls.__abstractmethods__))
    for name, value in sorted(vars(cls).items()):
        if inspect.isfunction(value) and not name.startswith("_" + cls.__name__):
            print(name, value.__qualname__, value.__name__, value.__module__, inspect.signature(value))
            show(lambda: value())
            show(lambda: value(1, 2, 3, 4, 5, nothing=6))

CALLS = {
    "capitalize": [()], "casefold": [()], "lower": [()], "swapcase": [()], "title": [()], "upper": [()],
    "center": [(9,), (9, "*"), (9, "ab"), ("x",)], "ljust": [(9,), (9, "*")], "rjust": [(9,), (9, "*")],
    "strip": [(), ("b ",), (UserString("b "),), (None,), (3,)], "lstrip": [(), ("b ",)], "rstrip": [(), ("b ",)],
    "replace": [("b", "XX"), (UserString("b"), UserString("c"), 1), ("b", 3)],
    "removeprefix": [(" B",), (UserString(" B"),), (3,)], "removesuffix": [("b ",), (UserString("b "),)],
    "expandtabs": [(), (2,)], "zfill": [(9,), ("x",)], "translate": [({98: "bb"},), ("xy",), ()],
    "isalnum": [()], "isalpha": [()], "isascii": [()], "isdecimal": [()], "isdigit": [()], "isidentifier": [()],
    "islower": [()], "isnumeric": [()], "isprintable": [()], "isspace": [()], "istitle": [()], "isupper": [()],
    "format": [(), (1,)], "format_map": [({},)], "splitlines": [(), (True,)], "partition": [("b",), ("",)],
    "rpartition": [("b",)], "split": [(), ("b",), ("b", 1), (None, 1), ("",)], "rsplit": [(), ("b", 1)],
    "join": [(["x", "y"],), ([UserString("x")],), (3,)], "count": [("b",), (UserString("b"), 2), ("b", 2, 3)],
    "find": [("b",), ("zz",), ("b", 2, 3)], "rfind": [("b",), (UserString("b"),)], "index": [("b",), ("zz",)],
    "rindex": [("b",), ("zz",)], "startswith": [(" B",), ((" ", "x"),), ("b", 3)], "endswith": [(" ",), ("b", 0, 4)],
    "encode": [(), ("ascii",), (None, None), ("nothing",)], "__contains__": [("b",), (UserString("b"),), (3,)],
    "__getitem__": [(1,), (slice(1, 4),), (99,), ("x",)], "__add__": [("x",), (UserString("x"),), (3,)],
    "__radd__": [("x",), (3,)], "__mul__": [(2,), ("x",)], "__rmul__": [(2,)], "__mod__": [((1,),)], "__rmod__": [("%s!",)],
    "__eq__": [(" Bb\tb ",), (UserString(" Bb\tb "),), (3,)], "__lt__": [("z",), (3,)], "__le__": [(UserString("z"),)],
    "__gt__": [("z",)], "__ge__": [("z",)], "__ne__": [("z",)], "__len__": [()], "__str__": [()], "__repr__": [()],
    "__getnewargs__": [()], "__int__": [()], "__float__": [()], "__complex__": [()],
}
text = UserString(" Bb\tb ")
for name, calls in CALLS.items():
    for arguments in calls:
        print(name, arguments, end=" ")
        show(lambda: getattr(text, name)(*arguments))
print(hash(text) == hash(" Bb\tb "), int(UserString("12")), float(UserString("1.5")), complex(UserString("1j")))
print(UserString(3), UserString(UserString("x")).data, UserString("{} {a}").format(1, a=2), UserString("%s").__mod__(3))
print(text.maketrans is str.maketrans, "a" < UserString("b"), "a" == UserString("a"), {UserString("a"): 1}["a"])


class Loud(UserString):
    pass


print(type(Loud("a").upper()), type(Loud("a") + "b"), type(Loud("ab")[0]), type("b" + Loud("a")), type(Loud(Loud("a")).data))

numbers = UserList([3, 1, 2])
for call in (
    lambda: numbers.append(4), lambda: numbers.insert(0, 9), lambda: numbers.sort(reverse=True), lambda: numbers.reverse(),
    lambda: numbers.pop(), lambda: numbers.pop(0), lambda: numbers.remove(9), lambda: numbers.count(3), lambda: numbers.index(3),
    lambda: numbers.index(3, 2), lambda: numbers.index(33), lambda: numbers.extend(UserList([7])), lambda: numbers.extend("ab"),
    lambda: numbers.sort(), lambda: numbers.pop(99), lambda: numbers + [1], lambda: [1] + numbers, lambda: numbers + (1,),
    lambda: (1,) + numbers, lambda: numbers + 3, lambda: numbers * 2, lambda: 2 * numbers, lambda: numbers * "x",
    lambda: numbers[0], lambda: numbers[1:3], lambda: numbers[99], lambda: numbers == [1], lambda: numbers < UserList([9]),
    lambda: numbers >= (1,), lambda: 3 in numbers, lambda: len(numbers), lambda: numbers.copy(), lambda: copy.copy(numbers),
    lambda: hash(numbers), lambda: numbers.clear(), lambda: numbers.pop(), lambda: UserList("ab"), lambda: UserList(UserList([1])),
    lambda: UserList((1, 2)), lambda: UserList(3), lambda: numbers.append(),
):
    show(call)
numbers += (1, 2)
numbers *= 2
numbers[0] = 5
del numbers[1:2]
print(numbers, numbers.data)
given = [1]
print(UserList(given).data is given)


class Counted(UserDict):
    def __init__(self, *args, **kwds):
        self.stored = 0
        super().__init__(*args, **kwds)

    def __setitem__(self, key, item):
        self.stored += 1
        super().__setitem__(key, item)

    def __missing__(self, key):
        return f"no {key}"


c = Counted({"a": 1}, b=2)
d = c.copy()
print(c, c.stored, d, d.stored, type(d).__name__, d.data is c.data, c["x"], c.get("x"), "x" in c, copy.copy(c).stored)
print(c | {"z": 1}, {"z": 1} | c, type(c | UserDict(q=1)).__name__, (c | {}).stored)
show(lambda: c | 3)
show(lambda: 3 | c)
c |= {"y": 3}
c |= UserDict(w=1)
show(lambda: UserDict({"a": 1}, a=2))
show(lambda: UserDict(3))
show(lambda: UserDict({}, {}))
show(lambda: UserDict(dict=1, self=2))
show(lambda: UserDict(None))
show(lambda: UserDict.fromkeys("ab", 1))
show(lambda: UserDict(a=1)["b"])
show(lambda: c.__delitem__("zz"))
print(c, c.stored, UserDict(a=1).copy(), UserDict(a=1) == {"a": 1}, list(reversed(list(c))))

chain = ChainMap({"a": 1}, {"b": 2, "a": 3})
for call in (
    lambda: chain, lambda: chain["a"], lambda: chain["zz"], lambda: chain.get("b"), lambda: chain.get("zz", 0), lambda: list(chain),
    lambda: len(chain), lambda: "b" in chain, lambda: bool(ChainMap()), lambda: ChainMap(), lambda: chain.parents,
    lambda: chain.new_child(), lambda: chain.new_child({"q": 1}, r=2), lambda: chain.new_child(s=3), lambda: chain.copy(),
    lambda: chain.copy().maps[0] is chain.maps[0], lambda: chain.copy().maps[1] is chain.maps[1], lambda: chain.pop("b"),
    lambda: chain.pop("b", 5), lambda: chain.__delitem__("b"), lambda: chain | {"b": 9}, lambda: {"b": 9, "n": 1} | chain,
    lambda: chain | 3, lambda: 3 | chain, lambda: chain.popitem(), lambda: chain.popitem(), lambda: chain.clear(),
    lambda: ChainMap.fromkeys("ab"), lambda: ChainMap.fromkeys("ab", 1), lambda: dict(chain), lambda: chain == {"b": 2, "a": 3},
    lambda: chain.__missing__("k"), lambda: copy.copy(chain), lambda: chain.setdefault("n", 1), lambda: chain.update(o=2),
):
    show(call)
chain |= {"u": 1}
chain["self"] = chain
print(chain)

# Which methods take a UserString as argument.
for name in ("strip", "lstrip", "rstrip", "find", "rfind", "index", "rindex", "count", "startswith", "endswith", "partition",
             "rpartition", "split", "rsplit", "removeprefix", "removesuffix", "join", "center"):
    print(name, end=" ")
    show(lambda: getattr(UserString(" Bb "), name)(UserString("b")))
