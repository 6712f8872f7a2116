# small
# __slots__: forms, inheritance, conflicts
class Point:
    __slots__ = ('x', 'y')


class Single:
    __slots__ = 'only'


class Documented:
    __slots__ = {'a': 'the first', 'b': 'the second'}


class WithDict(Point):
    pass


class Also:
    __slots__ = ['z', '__dict__', '__weakref__']


class Private:
    __slots__ = ('__secret',)

    def __init__(self):
        self.__secret = 1


p = Point()
p.x = 1
print(p.x, Point.__slots__, Single.__slots__, Documented.__slots__, type(Point.x).__name__, Point.x.__name__, Point.x.__objclass__.__name__)
d = WithDict()
d.free = d.x = 2
print(d.__dict__, d.x, hasattr(p, '__dict__'), hasattr(Also(), '__weakref__'), Private()._Private__secret, Documented.a.__doc__)


def two_bases():
    class Both(Point, Single):
        pass


def conflict():
    class Conflict:
        __slots__ = ('a',)
        a = 1


def wrong_name():
    class Wrong:
        __slots__ = ('1a',)


def wrong_type():
    class Wrong:
        __slots__ = (1,)


def twice():
    class Twice(Also):
        __slots__ = ('__dict__',)


def of_int():
    class Number(int):
        __slots__ = ('a',)


def of_empty_int():
    class Number(int):
        __slots__ = ()
    Number(3).x = 1


for use in (lambda: setattr(p, 'z', 1), lambda: p.y, lambda: delattr(p, 'y'), two_bases, conflict, wrong_name, wrong_type, twice, of_int,
            of_empty_int, lambda: Single().__dict__):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
