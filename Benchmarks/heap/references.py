"""Weak references: making, calling, comparing, and the death of what they refer to."""
import gc
import weakref
from _timing import clock, measure

gc.disable()
ref = weakref.ref


class Referent:
    pass


def ignore(reference):
    pass


def new_and_dropped(n):
    o = Referent()
    keep = ref(o, ignore)
    start = clock()
    for _ in range(n):
        ref(o)
    return clock() - start


def reused(n):
    o = Referent()
    keep = ref(o)
    start = clock()
    for _ in range(n):
        ref(o)
    return clock() - start


def with_callback(n):
    o = Referent()
    start = clock()
    for _ in range(n):
        ref(o, ignore)
    return clock() - start


def kept(n):
    objects = [Referent() for _ in range(n)]
    references = [None] * n
    start = clock()
    for i in range(n):
        references[i] = ref(objects[i])
    return clock() - start


def call_alive(n):
    o = Referent()
    r = ref(o)
    start = clock()
    for _ in range(n):
        r()
    return clock() - start


def call_dead(n):
    r = ref(Referent())
    start = clock()
    for _ in range(n):
        r()
    return clock() - start


def hash_again(n):
    o = Referent()
    r = ref(o)
    hash(r)
    start = clock()
    for _ in range(n):
        hash(r)
    return clock() - start


def equal(n):
    o = Referent()
    left, right = ref(o), ref(o, ignore)
    start = clock()
    for _ in range(n):
        left == right
    return clock() - start


def count(n):
    o = Referent()
    r = ref(o)
    start = clock()
    for _ in range(n):
        weakref.getweakrefcount(o)
    return clock() - start


def death(n, callback=None, watched=True):
    objects = [Referent() for _ in range(n)]
    references = [ref(o, callback) for o in objects] if watched else None
    start = clock()
    objects.clear()
    return clock() - start


N = 200_000
measure('ref_new_dropped', new_and_dropped, N)
measure('ref_reused', reused, N)
measure('ref_with_callback', with_callback, N)
measure('ref_kept', kept, N)
measure('ref_call_alive', call_alive, N)
measure('ref_call_dead', call_dead, N)
measure('ref_hash', hash_again, N)
measure('ref_equal', equal, N)
measure('getweakrefcount', count, N)
measure('death_plain', lambda n: death(n, watched=False), N)
measure('death_with_ref', death, N)
measure('death_with_callback', lambda n: death(n, ignore), N)
