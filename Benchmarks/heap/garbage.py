"""A million objects in cycles of two: making them, and the collection that frees them. A figure is for one object."""
import gc
from _timing import clock, median, report

gc.disable()
N = 1_000_000


class Plain:
    def __init__(self, other):
        self.other = other


class Slotted:
    __slots__ = ('other',)

    def __init__(self, other):
        self.other = other


def objects_of(kind):
    for _ in range(N // 2):
        a = kind(None)
        a.other = kind(a)


def lists():
    for _ in range(N // 2):
        a = []
        a.append([a])


def run(name, make):
    made, freed = [], []
    for _ in range(3):
        gc.collect()
        start = clock()
        make()
        made.append(clock() - start)
        start = clock()
        found = gc.collect()
        freed.append(clock() - start)
        assert found == N, found
    report('cycles_made_' + name, median(made), N)
    report('cycles_freed_' + name, median(freed), N)


run('class', lambda: objects_of(Plain))
run('slots', lambda: objects_of(Slotted))
run('lists', lists)
