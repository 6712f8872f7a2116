# A class whose metaclass gives it an origin and arguments shows itself in an alias.
import types


class Meta(type):
    def __getattr__(cls, name):
        return name

    def __repr__(cls):
        return 'shown'


class Odd(metaclass=Meta):
    pass


class Origin:
    __origin__ = int
    __args__ = ()


class Half:
    __origin__ = int


print(list[Odd], types.GenericAlias(Odd, (int,)), dict[str, Odd], Odd | int)
print(list[Origin()] if False else 'kept', repr(list[Origin]), repr(list[Half]))
