"""A chain of a million objects, dropped by its head. A figure is for one object."""
import gc
from _timing import clock, measure

gc.disable()
N = 1_000_000


class Plain:
    def __init__(self, next):
        self.next = next


class Slotted:
    __slots__ = ('next',)

    def __init__(self, next):
        self.next = next


def dropping(make):
    def run(n):
        head = None
        for _ in range(n):
            head = make(head)
        start = clock()
        head = None
        return clock() - start
    return run


measure('chain_of_objects', dropping(Plain), N, rounds=3)
measure('chain_of_slotted', dropping(Slotted), N, rounds=3)
measure('chain_of_lists', dropping(lambda next: [next]), N, rounds=3)
measure('chain_of_tuples', dropping(lambda next: (next,)), N, rounds=3)
measure('chain_of_dicts', dropping(lambda next: {1: next}), N, rounds=3)
