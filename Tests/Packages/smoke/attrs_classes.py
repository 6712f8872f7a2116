import attr
from attrs import define, field, frozen, asdict, astuple, evolve, fields, validators, Factory, make_class


@define
class Point:
    x: int = field(validator=validators.instance_of(int))
    y: int = 0


@define(order=True)
class Named(Point):
    name: str = field(default="none", converter=str)
    tags: list = field(factory=list)


@frozen
class Fixed:
    a: int
    b: int = Factory(lambda self: self.a * 2, takes_self=True)


@attr.s(hash=True)
class Old(object):
    a = attr.ib(default=1, repr=False)
    b = attr.ib(default=attr.Factory(dict), hash=False)

    @a.validator
    def check(self, attribute, value):
        if value > 10:
            raise ValueError("too big")


p = Point(1, 2)
print(p, Point(1, 2) == p, Point(2, 2) != p)
n = Named(1, 2, 3)
print(n, asdict(n), astuple(n), evolve(n, y=9))
print(Named(1, 2, "a") < Named(1, 2, "b"), [f.name for f in fields(Named)])
f = Fixed(4)
print(f, hash(f) == hash(Fixed(4, 8)))
for action in (lambda: Point("1"), lambda: setattr(f, "a", 1), lambda: Old(11), lambda: Point(), lambda: Point(1, 2, 3)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, str(error)[:120])
print(Old(), Old(3).a, hash(Old(2)) == hash(Old(2)))
C = make_class("C", ["x", "y"])
print(C(1, 2), attr.has(C), C.__slots__ if hasattr(C, "__slots__") else "no slots")
print(Point.__slots__, Point.__init__.__name__, Point.__match_args__)
try:
    p.z = 3
except AttributeError as error:
    print(error)
