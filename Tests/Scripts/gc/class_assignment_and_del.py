# small
# `__class__` decides about the finalizer at the time of death. Which classes can take each other's place is a matter of their layout.

class Plain:
    pass


class Loud(Plain):
    def __del__(self):
        print('del')


class Other:
    pass


class Empty:
    __slots__ = ()


class Loudly:
    __slots__ = ()

    def __del__(self):
        print('del loudly')


class FromEmpty(Empty):
    pass


class FromBoth(Loudly, FromEmpty):
    pass


class Slots:
    __slots__ = ('a', 'b')


class SameSlots:
    __slots__ = ('b', 'a')


class MoreSlots(Slots):
    __slots__ = ('c',)


def assign(make, kind):
    one = make()
    try:
        one.__class__ = kind
        print(make.__name__, 'is', kind.__name__)
    except TypeError as error:
        print(error)


one = Plain()
one.a = 1
one.__class__ = Loud
print(one.a)
one = None
one = Loud()
one.__class__ = Other
one = None
assign(Plain, Other)
assign(FromEmpty, FromBoth)
assign(FromBoth, FromEmpty)
assign(Empty, Loudly)
assign(Slots, SameSlots)
assign(Slots, MoreSlots)
assign(Slots, Plain)
assign(Plain, Empty)
assign(Plain, int)
assign(lambda: 5, Plain)
print(FromBoth.__base__.__name__, FromEmpty.__base__.__name__)
