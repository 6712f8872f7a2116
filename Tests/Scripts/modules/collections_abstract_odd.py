# collections.abc: hooks of derived classes, coroutines, generic forms, odd arguments of the mixin methods.
import collections.abc as m
import _collections_abc
from typing import Concatenate, ParamSpec, TypeVar


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Open:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def __contains__(self, item):
        return False


# The hook speaks for the class itself, not for those derived from it.
class Derived(m.Sized):
    pass


class Hooked(m.Sized):
    @classmethod
    def __subclasshook__(cls, other):
        return super().__subclasshook__(other)


print(issubclass(Open, m.Sized), issubclass(Open, Derived), issubclass(Open, Hooked), issubclass(Open, m.Collection))
print(sorted(name for name in m.__all__ if issubclass(Open, getattr(m, name))))
print(m.Sized.__subclasshook__(Open), Derived.__subclasshook__(Open), m.Set.__subclasshook__(Open))
for name in ("dict_keys", "dict_values", "dict_items", "mappingproxy", "generator", "coroutine", "async_generator",
             "list_iterator", "list_reverseiterator", "range_iterator", "longrange_iterator", "set_iterator", "str_iterator",
             "tuple_iterator", "zip_iterator", "bytes_iterator", "bytearray_iterator", "dict_keyiterator",
             "dict_valueiterator", "dict_itemiterator"):
    print(name, getattr(_collections_abc, name).__name__, hasattr(m, name))
show(lambda: hasattr(_collections_abc, "nothing"))
for name in sorted(m.__all__):
    kind = getattr(m, name)
    print(name, kind.__module__, sorted(kind.__abstractmethods__), [base.__name__ for base in kind.__bases__],
          kind.__slots__, hasattr(kind, "__class_getitem__"), kind.__qualname__)


class Numbers(m.MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def insert(self, index, value):
        self.items.insert(index, value)

    def __repr__(self):
        return f"Numbers{tuple(self.items)}"


n = Numbers(1, 2, 3, 2, 1)
for arguments in ((1,), (2, 2), (1, -1), (1, -3, -1), (1, 1, 4), (9,), (2, 0, 1), (1, None), (1, 0, None), (3, -9, 9), (3, 5, -9), ("x", "y")):
    show(lambda: (arguments, n.index(*arguments)))
nan = float("nan")
print(Numbers(nan).count(nan), nan in Numbers(nan), Numbers(nan).index(nan), Numbers(True, 1, 1.0).count(1))
n += n
print(n, list(reversed(n)))
n.reverse()
n.remove(3)
show(lambda: n.remove(33))
print(n.pop(), n.pop(0), n)
show(lambda: n.pop(99))
show(lambda: n.extend(3))
n.clear()
print(n)
show(n.pop)
i = iter(Numbers(1, 2))
print(next(i))
show(lambda: i.throw(IndexError))
show(lambda: next(i))


class Bag(m.MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"Bag({self.items})"


for other in (Bag([2, 3]), [2, 3], {2, 3}, 3, "ab", Bag(), {2: 3}.keys(), frozenset([1, 2])):
    for operation in ("__or__", "__and__", "__sub__", "__xor__", "__ror__", "__rand__", "__rsub__", "__rxor__",
                      "__le__", "__lt__", "__ge__", "__gt__", "__eq__", "__ne__", "isdisjoint"):
        show(lambda: (operation, getattr(Bag([1, 2]), operation)(other)))
b = Bag([1, 2, 3])
b |= [4]
b &= [1, 4, 5]
b ^= [4, 6, 6]
print(b)
b -= [1]
print(b, b.remove(6), b)
show(lambda: b.remove(6))
show(b.pop)
b |= [1, 2]
b ^= b
print(b)
b |= [1, 2]
b -= b
print(b, Bag([1, 2])._hash() == hash(frozenset([1, 2])))
show(lambda: hash(b))
show(lambda: Bag([1]) | 3)
show(lambda: Bag([1]) < 3)


class Table(m.MutableMapping):
    def __init__(self, /, *args, **kwds):
        self.data = {}
        self.update(*args, **kwds)

    def __repr__(self):
        return f"Table({self.data})"

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


class Keyed:
    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return key * 2


print(dict(Table(Keyed(), k=3)), dict(Table(Table(a=1))), dict(Table([("x", 1)], y=2)), dict(Table({}, other=1, self=2)))
show(lambda: Table(3))
show(lambda: Table([3]))
show(lambda: Table(1, 2))
t = Table(a=1, b=2)
print(t.pop("a"), t.pop("a", None), t.setdefault("c"), t.setdefault("b", 9), dict(t), t.popitem())
show(lambda: t.pop("zz"))
show(lambda: t.pop([]))
print(t.keys(), t.items(), t.values(), t.get("q", "no"))
show(lambda: t.get([]))
show(lambda: 3 in t.items())
print(t.keys() | {1}, t.items() - {("c", None)}, t.keys() == {"b"}, len(t.values()), t == {"b": 2}, t == Table(b=2), t != 3)
t.clear()
show(t.popitem)
show(lambda: reversed(t))


class Waiting(m.Coroutine):
    def __await__(self):
        yield 1

    def send(self, value):
        return super().send(value)

    def throw(self, typ, val=None, tb=None):
        return super().throw(typ, val, tb)


w = Waiting()
show(lambda: w.send(1))
show(lambda: w.throw(ValueError))
show(lambda: w.throw(ValueError, ValueError("given")))
show(lambda: w.throw(ValueError, None, None))
show(w.close)


class Stubborn(Waiting):
    def throw(self, typ, val=None, tb=None):
        pass


show(Stubborn().close)


class Stream(m.AsyncGenerator):
    def __init__(self, stubborn=False):
        self.left = 2
        self.stubborn = stubborn

    async def asend(self, value):
        if not self.left:
            await super().asend(value)
        self.left -= 1
        return self.left

    async def athrow(self, typ, val=None, tb=None):
        if not self.stubborn:
            await super().athrow(typ, val, tb)


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


async def through(stream):
    return [item async for item in stream]


show(lambda: run(through(Stream())))
show(lambda: run(Stream().aclose()))
show(lambda: run(Stream(True).aclose()))
show(lambda: run(Stream().athrow(KeyError, "k")))
print(isinstance(Stream(), m.AsyncIterator), isinstance(w, m.Awaitable), isinstance(run, m.Awaitable))

T = TypeVar("T")
P = ParamSpec("P")
C = m.Callable
for make in (
    lambda: C[[T], T][int], lambda: C[P, T], lambda: C[P, T].__parameters__, lambda: C[P, int][[str, T]],
    lambda: C[P, int][str], lambda: C[P, T][[int], str], lambda: C[Concatenate[int, P], T], lambda: C[P, T][..., int],
    lambda: C[Concatenate[int, P], T][[str], int], lambda: C[P, int][Concatenate[int, P]], lambda: C[[], T][int],
    lambda: C[[P], int], lambda: C[int], lambda: C[int, str], lambda: C[(int, str), str], lambda: C[[int], [str]],
    lambda: C[["int"], None], lambda: C[[print, show], len], lambda: C[[T, T], T][int, str], lambda: C[[int], str][int],
    lambda: C[P, int].__reduce__()[1], lambda: C[[int, str], T].__reduce__()[1][1], lambda: C[..., T].__reduce__()[1][1],
):
    show(lambda: repr(make()).replace(hex(id(print)), "").split(" at ")[0])
