"""pprint: containers in several lines."""
import collections
import dataclasses
import io
import pprint
import re
import types


@dataclasses.dataclass
class Point:
    alpha: int
    beta: list
    gamma: object = None
    delta: int = dataclasses.field(default=3, repr=False)


class List(list):
    pass


class Shown(list):
    def __repr__(self):
        return "Shown" * 20


class Space(types.SimpleNamespace):
    pass


WORDS = "The quick brown fox\njumps over the 'lazy' dog, and \"goes\" on and on\tuntil the line is full"
ORDERED = collections.OrderedDict([("b", [1, 2, 3]), ("a", WORDS)])
OBJECTS = [
    [], {}, (), set(), frozenset(), [1], (1,), {1: 2}, {3, 1, 2}, "", WORDS, WORDS.encode(), bytearray(WORDS.encode()), b"", 123456789, -1, 1.5, True,
    None, 2j, [WORDS] * 3, {"key": WORDS, "other": [1, (2, {3: WORDS})]}, tuple(range(40)), list(range(100, 140)), {k: k ** 2 for k in range(30)},
    set(range(40)), frozenset(range(40)), ORDERED, collections.OrderedDict(), collections.defaultdict(int, {"a" * 30: 1, "b" * 30: 2, "c": 3}),
    collections.Counter({"x" * 30: 1, "y" * 30: 5, "z" * 30: 3}), collections.ChainMap({"a" * 40: 1}, {"b" * 40: 2}), collections.ChainMap(),
    collections.deque(range(40)), collections.deque(range(40), 50), collections.UserDict(a="b" * 80), collections.UserList(range(40)),
    collections.UserString(WORDS), types.SimpleNamespace(a=1, b=WORDS), Space(a=WORDS, b=[1] * 40), types.MappingProxyType({"a": WORDS}),
    Point(1, [WORDS], {"k": 2}), Point(1, []), List(range(40)), Shown(range(40)), [Point, len, [Point(2, list(range(40)))]],
    {"b": 1, "a": 2, 3: None, None: 4, (1, 2): 5}, {frozenset([1]): "x" * 90}, ["x" * 100], {"k": "y z " * 30}, [[[[[[1, "x" * 70]]]]]],
    int, ..., NotImplemented, range(3), 10 ** 60,
]
for value in OBJECTS:
    for options in ({}, dict(width=30), dict(indent=4, width=40), dict(compact=True, width=50), dict(depth=1), dict(sort_dicts=False, width=1),
                    dict(underscore_numbers=True, depth=2, width=60)):
        text = pprint.pformat(value, **options)
        print(re.sub("0x[0-9a-f]+", "0x", text))
    print(pprint.isreadable(value), pprint.isrecursive(value))


def without_places(text):
    return re.sub(r"id=\d+", "id=N", text)


looped = [1]
looped.append(looped)
mapped = {"y": looped}
mapped["x"] = mapped
space = types.SimpleNamespace(a=1, c="x" * 90)
space.b = space
point = Point(1, [], "z" * 90)
point.beta.append(point)
for value in (looped, mapped, space, point, [looped] * 20, (looped,)):
    print(without_places(pprint.pformat(value)), pprint.isreadable(value), pprint.isrecursive(value), without_places(pprint.saferepr(value)))
for options in (dict(indent=-1), dict(depth=0), dict(width=0), dict(indent="x"), dict(depth="a")):
    try:
        pprint.PrettyPrinter(**options)
    except Exception as error:
        print(type(error).__name__, error)


class Own(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return "text:" + object, True, False
        return super().format(object, context, maxlevels, level)


Own(width=20).pprint({"abc": ["def" * 5, "x", {"q": "r" * 20}]})
file = io.StringIO()
pprint.pprint([1, "a"], stream=file, width=3)
pprint.PrettyPrinter(stream=file, compact=True).pprint({"a": 1})
print(file.getvalue())
pprint.pp({"b": 1, "a": 2})
pprint.pprint({"b": 1, "a": 2})
print(pprint.PrettyPrinter().isreadable(int), pprint.PrettyPrinter().isrecursive([1]), pprint.PrettyPrinter().format([1], {}, 0, 0))
