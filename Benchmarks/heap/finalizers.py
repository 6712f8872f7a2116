"""`weakref.finalize` and `__del__`."""
import gc
import weakref
from _timing import clock, measure

gc.disable()


class Plain:
    pass


class WithDel:
    def __del__(self):
        pass


def nothing():
    pass


def call(n):
    objects = [Plain() for _ in range(n)]
    start = clock()
    for o in objects:
        weakref.finalize(o, nothing)()
    return clock() - start


def detach(n):
    objects = [Plain() for _ in range(n)]
    start = clock()
    for o in objects:
        weakref.finalize(o, nothing).detach()
    return clock() - start


def death(n):
    objects = [Plain() for _ in range(n)]
    start = clock()
    for o in objects:
        weakref.finalize(o, nothing)
    o = None
    objects.clear()
    return clock() - start


def with_del(n):
    start = clock()
    for _ in range(n):
        WithDel()
    return clock() - start


N = 50_000
measure('finalize_call', call, N)
measure('finalize_detach', detach, N)
measure('finalize_death', death, N)
measure('del_create_drop', with_del, 4 * N)
