# small
# An object is found in everything that refers to it.

import gc
import types

gc.disable()


class Thing:
    __slots__ = ('held', '__weakref__')


class Open:
    pass


thing = Open()


def found():
    """The kinds of the referrers, other than what holds them here."""
    return sorted(type(one).__name__ for one in gc.get_referrers(thing) if one is not globals())


def closure(held):
    return lambda: held


def walk(held):
    yield held


async def work(held):
    pass


print(found())
for make in (lambda: [thing], lambda: (thing,), lambda: {'k': thing}, lambda: {thing: 1}, lambda: {thing}, lambda: frozenset([thing]), lambda: closure(thing), lambda: walk(thing),
             lambda: types.MethodType(print, thing), lambda: property(thing), lambda: slice(thing), lambda: types.SimpleNamespace(a=thing), lambda: iter([thing]),
             lambda: zip([thing]), lambda: map(print, [thing]), lambda: staticmethod(thing), lambda: types.MappingProxyType({1: thing}),
             lambda: ValueError(thing), lambda: types.CellType(thing), lambda: enumerate((thing,)), lambda: reversed([thing]), lambda: filter(thing, [])):
    kept = make()
    print(found())
kept = Thing()
kept.held = thing
print(found())
kept = Open()
kept.a = thing
print(found())
kept.__dict__
kept = types.ModuleType('m')
kept.a = thing
print(found())
kept = type('Local', (), {'a': thing})
print(found())
kept = None
gc.collect()
print(found(), gc.get_referrers(), gc.get_referrers(object()))
