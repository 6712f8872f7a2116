# Attributes of instances of classes with a built-in base are a dict to the collector; those of plain instances are not.
import collections
import functools
import gc
import types
import weakref

gc.disable()
gc.collect()


class Plain:
    pass


def names(found):
    return sorted(type(one).__name__ for one in found)


def ended(thing):
    """What a collection finds when the thing, in a cycle, has gone."""
    thing = [thing]
    thing.append(thing)
    del thing
    return gc.collect()


ATTRIBUTES = ({}, {'a': 1}, {'a': 'x', 'b': ()}, {'me': None}, {'a': 1, 'me': None}, {'t': (1, 2), 'd': {}}, {'l': []})
for base, *arguments in [
    (object,), (list,), (dict,), (set,), (tuple,), (int,), (str,), (bytes,), (bytearray,), (float,), (complex,), (frozenset,), (Exception,), (OSError, 1, 'a'), (weakref.ref, Plain),
    (collections.deque,), (collections.OrderedDict,), (collections.Counter,), (types.ModuleType, 'm'), (Plain,), (collections.UserDict,),
]:
    C = type('C', (base,), {})
    for attributes in ATTRIBUTES:
        x = C(*arguments)
        for name, value in attributes.items():
            setattr(x, name, x if name == 'me' else value)
        print(base.__name__, list(attributes), end=' ')
        if base is not collections.UserDict:
            print(names(gc.get_referents(x)), names(one for one in gc.get_referrers(x) if type(one) in (C, dict) and one is not globals()), end=' ')
        x, y = None, x
        if 'me' not in attributes:
            print(ended(y), end=' ')
        del y
        print(gc.collect())

# The same without a look before.
for kind in (list, Exception, type('M', (set,), {'__slots__': ('s', '__dict__')})):
    D = type('D', (kind,), {})
    x = D()
    x.me = x
    del x
    print(gc.collect())
    x = D()
    x.a = []
    x.a.append(x)
    del x
    print(gc.collect())

x = Plain()
x.me = x
for number in range(40):
    setattr(x, 'name%d' % number, number)
print(names(gc.get_referents(x)))
del x
print(gc.collect())


class Slotted:
    __slots__ = ('x', '__dict__')


x = Slotted()
x.x = x.y = x
print(names(gc.get_referents(x)))
del x
print(gc.collect())
x = Plain()
x.me = x
x.__dict__
print(names(gc.get_referents(x)))
del x
print(gc.collect())


def function():
    pass


function.me = function
print(names(gc.get_referents(function)))
del function
print(gc.collect())

gc.set_debug(gc.DEBUG_SAVEALL)
x = type('L', (list,), {})()
x.me = x
del x
gc.collect()
gc.set_debug(0)
print(sorted(type(one).__name__ for one in gc.garbage if type(one).__name__ in ('L', 'dict')))
gc.garbage.clear()
