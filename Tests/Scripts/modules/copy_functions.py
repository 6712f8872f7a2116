# copy and deepcopy: built-in containers, cycles, classes with all the ways to say how they are copied.
import copy
import copyreg
import weakref
from collections import OrderedDict, defaultdict, deque, namedtuple


def t(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as error:
        print(type(error).__name__, error)


print(copy.__all__, copy.Error is copy.error, copy.Error.__mro__)
atomic = [None, 1, 1.5, 1j, "a", b"a", True, (), frozenset(), int, len, print, range(3), slice(1), ..., NotImplemented, property(), (lambda: 0)]
print([copy.copy(value) is value for value in atomic], [copy.deepcopy(value) is value for value in atomic if type(value) is not slice])
for value in ([1, [2]], {1: [2]}, {1, 2}, bytearray(b"ab"), (1, [2]), deque([[1]]), OrderedDict(a=[1]), defaultdict(list, a=[1])):
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    print(type(shallow).__name__, shallow == value, shallow is value, deep == value, deep is value)
inner = [1]
value = [inner, inner]
deep = copy.deepcopy(value)
print(deep[0] is deep[1], deep[0] is inner)
loop = []
loop.append(loop)
deep = copy.deepcopy(loop)
print(deep[0] is deep, deep is loop)
pair = ([],)
pair[0].append(pair)
deep = copy.deepcopy(pair)
print(deep[0][0] is deep)
table = {}
table["self"] = table
print(copy.deepcopy(table)["self"]["self"].keys())
same = (1, (2, "a"))
print(copy.deepcopy(same) is same)


class Plain:
    def __init__(self, a):
        self.a = a


p = Plain([1])
print(copy.copy(p).a is p.a, copy.deepcopy(p).a is p.a, copy.deepcopy(p).a, type(copy.copy(p)).__name__)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = [1]
print(copy.copy(s).a is s.a, copy.deepcopy(s).a is s.a, hasattr(copy.copy(s), "b"))


class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return ("deep", sorted(type(value).__name__ for value in memo.values()))


print(copy.copy(Own()), copy.deepcopy(Own()), copy.deepcopy([Own()]))


class State:
    def __getstate__(self):
        return {"given": 1}

    def __setstate__(self, state):
        self.got = state


print(copy.copy(State()).got, copy.deepcopy(State()).got)


class NewArgs(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


print(copy.copy(NewArgs(1, 2)), copy.deepcopy(NewArgs([1], 2)), type(copy.copy(NewArgs(1, 2))).__name__)


class Reduced:
    def __reduce__(self):
        return (list, ([1, 2],), None, iter([3]), None)


class Named:
    def __reduce__(self):
        return "Named"


class Items(dict):
    pass


named = Named()
print(copy.copy(Reduced()), copy.deepcopy(Reduced()), copy.copy(named) is named, copy.deepcopy(named) is named)
items = Items(a=[1])
items.x = 5
print(copy.copy(items), copy.copy(items).x, copy.deepcopy(items)["a"] is items["a"])


class Listed(list):
    pass


listed = Listed([[1]])
listed.y = [2]
print(copy.copy(listed), copy.copy(listed).y is listed.y, copy.deepcopy(listed).y is listed.y)


class Registered:
    pass


copyreg.pickle(Registered, lambda obj: (str, ("by copyreg",)))
print(copy.copy(Registered()), copy.deepcopy(Registered()))


class No:
    def __reduce_ex__(self, version):
        raise TypeError("no copies")


t(copy.copy, No())
t(copy.deepcopy, [No()])
t(copy.copy, (x for x in ()))

point = namedtuple("Point", "x y")([1], 2)
print(copy.copy(point), copy.deepcopy(point), copy.deepcopy(point).x is point.x)
method = p.__init__
print(copy.copy(weakref.ref(p)) is weakref.ref(p), copy.deepcopy(weakref.ref(p))() is p)


class Holder:
    def m(self):
        return self


holder = Holder()
bound = copy.deepcopy(holder.m)
print(bound() is holder, type(bound()) is Holder, copy.deepcopy({"m": holder.m, "h": holder})["m"]().__class__.__name__)
memo = {}
x = [1]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, memo[id(memo)] == [x], len(memo))
print(copy.deepcopy(ValueError(1, [2])).args, copy.copy(ValueError(3)).args)
print(copy.copy(Plain), copy.deepcopy(Plain))
