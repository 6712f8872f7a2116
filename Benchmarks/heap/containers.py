"""The weak containers: every operation that programs use, and entries that go with their objects."""
import gc
import weakref
from _timing import clock, measure

gc.disable()


class Thing:
    pass


def things(n):
    return [Thing() for _ in range(n)]


def filled_values(objects):
    d = weakref.WeakValueDictionary()
    for i, o in enumerate(objects):
        d[i] = o
    return d


def values_set(n):
    objects = things(n)
    d = weakref.WeakValueDictionary()
    start = clock()
    for i in range(n):
        d[i] = objects[i]
    return clock() - start


def values_get(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    for i in range(n):
        d[i]
    return clock() - start


def values_get_method(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    for i in range(n):
        d.get(i)
    return clock() - start


def values_contains(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    for i in range(n):
        i in d
    return clock() - start


def values_overwrite(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    for i in range(n):
        d[i] = objects[i]
    return clock() - start


def values_items(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    for pair in d.items():
        pass
    return clock() - start


def values_delete(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    for i in range(n):
        del d[i]
    return clock() - start


def values_death(n):
    objects = things(n)
    d = filled_values(objects)
    start = clock()
    objects.clear()
    return clock() - start


def filled_keys(objects):
    d = weakref.WeakKeyDictionary()
    for o in objects:
        d[o] = 1
    return d


def keys_set(n):
    objects = things(n)
    d = weakref.WeakKeyDictionary()
    start = clock()
    for o in objects:
        d[o] = 1
    return clock() - start


def keys_get(n):
    objects = things(n)
    d = filled_keys(objects)
    start = clock()
    for o in objects:
        d[o]
    return clock() - start


def keys_contains(n):
    objects = things(n)
    d = filled_keys(objects)
    start = clock()
    for o in objects:
        o in d
    return clock() - start


def keys_delete(n):
    objects = things(n)
    d = filled_keys(objects)
    start = clock()
    for o in objects:
        del d[o]
    return clock() - start


def keys_death(n):
    objects = things(n)
    d = filled_keys(objects)
    o = None
    start = clock()
    objects.clear()
    return clock() - start


def set_add(n):
    objects = things(n)
    s = weakref.WeakSet()
    start = clock()
    for o in objects:
        s.add(o)
    return clock() - start


def set_contains(n):
    objects = things(n)
    s = weakref.WeakSet(objects)
    start = clock()
    for o in objects:
        o in s
    return clock() - start


def set_iterate(n):
    objects = things(n)
    s = weakref.WeakSet(objects)
    start = clock()
    for o in s:
        pass
    return clock() - start


def set_discard(n):
    objects = things(n)
    s = weakref.WeakSet(objects)
    start = clock()
    for o in objects:
        s.discard(o)
    return clock() - start


def set_death(n):
    objects = things(n)
    s = weakref.WeakSet(objects)
    start = clock()
    objects.clear()
    return clock() - start


N = 50_000
for run in (values_set, values_get, values_get_method, values_contains, values_overwrite, values_items, values_delete, values_death,
            keys_set, keys_get, keys_contains, keys_delete, keys_death, set_add, set_contains, set_iterate, set_discard, set_death):
    measure(run.__name__, run, N)
