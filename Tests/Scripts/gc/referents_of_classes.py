# Referents of classes, their members, frames, code, properties, super objects and default dictionaries.
# small
import abc
import collections
import enum
import gc

gc.disable()


class Plain:
    def method(self):
        pass


class Meta(type):
    pass


class Derived(Plain, metaclass=Meta):
    __slots__ = ('s', 't')
    x = []


class Abstract(abc.ABC):
    pass


class Number(enum.Enum):
    one = 1


def name(one):
    if isinstance(one, type):
        return 'class ' + one.__name__
    if isinstance(one, (int, str)):
        return type(one).__name__ + ' ' + repr(one)
    return type(one).__name__


def show(*things):
    for one in things:
        print(name(one), [name(other) for other in gc.get_referents(one)])


show(Plain, Meta, Derived, Abstract, Number, int, type, Derived.s, Plain.__dict__['__dict__'], Plain.method.__code__, super(Derived, Derived()), super(Plain), filter(None, []))
print(Plain.__dict__ is not None, gc.get_referents(Derived)[1]['x'] is Derived.x, gc.get_referents(Derived)[2] == Derived.__mro__, gc.get_referents(Derived)[3:] == [(Plain,), Plain])


def local(value):
    number = 5
    1 / 0


try:
    local([])
except ZeroDivisionError as error:
    show(error.__traceback__.tb_frame, error.__traceback__.tb_next.tb_frame, error.__traceback__.tb_next, ExceptionGroup('g', [error]), BaseExceptionGroup('g', [error, KeyboardInterrupt()]))

Default = type('Default', (collections.defaultdict,), {})
for one in (collections.defaultdict(), collections.defaultdict(list), collections.defaultdict(list, a=[]), collections.defaultdict(list, {1: 2}), Default(), Default(list, a=[]), Default(list, {1: 2})):
    if type(one) is Default:
        one.x = 1
    print(sorted(name(other) for other in gc.get_referents(one)))
Property = type('Property', (property,), {})
for one in (property(), property(local), property(local, None, print), Property(), Property(doc='text')):
    print(sorted(name(other) for other in gc.get_referents(one)))
gc.collect()
for base in (object, list, int, Exception, collections.OrderedDict, Meta):
    C = type('C', (base,), {})
    print([name(other) for other in gc.get_referents(C)], end=' ')
    del C
    print(gc.collect())
