# small
# Attributes of classes whose metaclass is the program's, read again and again while class and metaclass change.


class Meta(type):
    pass


class Hooked(type):
    def __getattr__(cls, name):
        return f"hook {name}"


class Custom(type):
    def __getattribute__(cls, name):
        return f"custom {name}"


class A(metaclass=Meta):
    x = 1


class B(metaclass=Hooked):
    x = 2


class C(metaclass=Custom):
    x = 3


class D:
    x = 4


def read(cls):
    return cls.x


classes = [A, B, C, D]
print([[cls.x for cls in classes] for _ in range(3)])
for round in range(8):
    print(round, A.x, B.x, C.x, D.x, [read(cls) for cls in classes for _ in range(2)])
    if round == 1:
        A.x, B.x, D.x = "a", "b", "d"
    elif round == 2:
        del B.x
    elif round == 3:
        Meta.x = property(lambda cls: "property")
    elif round == 4:
        Meta.x = "plain"
        B.x = 5
    elif round == 5:
        del Meta.x
        Hooked.__getattribute__ = lambda cls, name: f"own {name}"
    elif round == 6:
        del Hooked.__getattribute__, Hooked.__getattr__
        Meta.__getattribute__ = lambda cls, name: "all"


class Static(metaclass=Meta):
    pass


del Meta.__getattribute__
for round in range(4):
    Static.f = [staticmethod(lambda: "static"), lambda: "function", classmethod(lambda cls: cls.__name__), print][round]
    print([Static.f() if round < 3 else Static.f is print for _ in range(3)])


class Descriptor:
    pass


Static.d = Descriptor()
found = [type(Static.d).__name__ for _ in range(3)]
Descriptor.__get__ = lambda self, instance, owner: "got"
Static.e = 1
print(found, Static.d)


def local(cls):
    return [cls.x, cls.__name__]


class Plain:
    x = "plain"


for round in range(3):
    print([local(cls) for cls in (A, B, D, Plain) for _ in range(2)])
    Plain.x = round
    B.x = staticmethod(round)
    Meta.x = [property(lambda cls: "again"), 5, 6][round]


# What is remembered of instances: their class, items of named tuples.
from collections import namedtuple

Point = namedtuple("Point", "x y")


class Sub(Point):
    y = 7


class Liar:
    @property
    def __class__(self):
        return int


class Changing:
    pass


def look(thing):
    return thing.__class__.__name__


def x(thing):
    return thing.x


things = [Point(1, 2), Sub(3, 4), Liar(), Changing(), 1, "a", None, Point, [], look]
for _ in range(3):
    print([look(thing) for thing in things])
changing = Changing()
print(look(changing), look(changing))
changing.__class__ = Static
print(look(changing), look(changing))
points = [Point(1, 2), Sub(3, 4)]
for _ in range(3):
    print([(x(point), point.x, point.y) for point in points])
short = tuple.__new__(Point, (5,))
for _ in range(3):
    try:
        print(x(short), short.y)
    except IndexError as error:
        print(error)
for point in points:
    try:
        point.x = 1
    except AttributeError as error:
        print(error)
point = points[1]
point.z = 9
print(x(point), point.z, point.y)
Point.x = property(lambda self: "property")
print(x(points[0]), x(points[1]))
del Point.x
try:
    x(points[0])
except AttributeError as error:
    print(error)


class OnlyDelete(dict):
    def __delitem__(self, key):
        print("del", key)


only = OnlyDelete()
for _ in range(2):
    only["a"] = 1
    del only["a"]
    print(only)
OnlyDelete.__setitem__ = lambda self, key, value: print("set", key, value)
only["b"] = 2
print(only)
