"""Making objects and dropping them again."""
import gc
from _timing import clock, measure

gc.disable()


class Empty:
    pass


class Pair:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class SlottedPair:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


def bare(n):
    start = clock()
    for _ in range(n):
        object()
    return clock() - start


def empty(n):
    start = clock()
    for _ in range(n):
        Empty()
    return clock() - start


def pair(n):
    start = clock()
    for i in range(n):
        Pair(i, i)
    return clock() - start


def slotted_pair(n):
    start = clock()
    for i in range(n):
        SlottedPair(i, i)
    return clock() - start


def list_of_two(n):
    start = clock()
    for i in range(n):
        [i, i]
    return clock() - start


def dict_of_one(n):
    start = clock()
    for i in range(n):
        {1: i}
    return clock() - start


def pair_kept(n):
    out = [None] * n
    start = clock()
    for i in range(n):
        out[i] = Pair(i, i)
    return clock() - start


def pairs_dropped(n):
    out = [Pair(i, i) for i in range(n)]
    start = clock()
    out.clear()
    return clock() - start


N = 300_000
for run in (bare, empty, pair, slotted_pair, list_of_two, dict_of_one, pair_kept, pairs_dropped):
    measure(run.__name__, run, N)
