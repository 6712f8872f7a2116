# small
# Lifetimes of what is in native containers: counts, cycles, weak references, attributes of subclasses.
import gc
import weakref
from _collections import OrderedDict, defaultdict, deque, _tuplegetter, _count_elements


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


d = deque([Thing(1), Thing(2), Thing(3)], 3)
d.append(Thing(4))
d.appendleft(Thing(5))
d[0] = None
del d[0]
print(d.popleft().name)
d.rotate(1)
d.remove(d[0])
d.extend([Thing(6)])
d.clear()
print(len(d))

o = OrderedDict(a=Thing("a"), b=Thing("b"), c=Thing("c"))
o.move_to_end("a")
o["b"] = 0
print(o.popitem(last=False), o.pop("a").name)
o.clear()

f = defaultdict(lambda: Thing("made"))
f["x"]
f["x"] = 1
f.default_factory = None


class Deque(deque):
    pass


class Ordered(OrderedDict):
    __slots__ = ("slot",)


class Default(defaultdict):
    pass


for cls, fill in ((Deque, lambda c: c.append(c)), (Ordered, lambda c: c.__setitem__("self", c)), (Default, lambda c: c.__setitem__("self", c))):
    made = cls()
    fill(made)
    made.thing = Thing(cls.__name__)
    made.me = made
    reference = weakref.ref(made, lambda dead: print("callback"))
    print(reference() is made, gc.is_tracked(made))
    del made
    gc.collect()
    print(reference() is None)

for cls in (deque, OrderedDict):
    made = cls()
    reference = weakref.ref(made)
    del made
    print(reference())
try:
    weakref.ref(defaultdict())
except TypeError as error:
    print(error)

loop = defaultdict(None)
loop.default_factory = loop.__getitem__
loop["thing"] = Thing("factory")
del loop
gc.collect()

o = OrderedDict()
o.thing = Thing("attribute")
o.me = o
del o
gc.collect()

iterator = iter(deque([Thing("iterated")]))
print(next(iterator).name)
del iterator
items = iter(OrderedDict(a=Thing("item")).items())
print(next(items)[0])
del items
counts = {}
_count_elements(counts, ["a", "b", "a"])
print(counts)
getter = _tuplegetter(0, Thing("doc"))
print(getter.__get__((1,)))
getter.__doc__ = 3
del getter


class Evil:
    def __init__(self, container):
        self.container = container

    def __eq__(self, other):
        self.container.clear()
        return False

    __hash__ = object.__hash__


d = deque()
d.extend([Evil(d), Evil(d)])
for action in (lambda: d.index(1), lambda: d.count(1), lambda: 1 in d, lambda: d.remove(1), lambda: d == deque([1, 2])):
    d.extend([Evil(d), Evil(d)])
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
d.clear()
print("end")
