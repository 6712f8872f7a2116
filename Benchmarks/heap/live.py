"""Collections that find nothing: a full one over a million objects (a figure is for one object), and one of the young."""
import gc
from _timing import clock, median, report

gc.disable()
N = 1_000_000


class Plain:
    def __init__(self, a, b=None):
        self.a = a
        self.b = b


class Slotted:
    __slots__ = ('a',)

    def __init__(self, a):
        self.a = a


def seconds(generation):
    start = clock()
    gc.collect(generation)
    return clock() - start


def run(name, live):
    gc.collect()
    report('full_' + name, median([seconds(2) for _ in range(5)]), N)
    report('young_beside_' + name, median([seconds(0) for _ in range(9)]), 1)


run('objects', [Plain(None) for _ in range(N)])
run('slotted', [Slotted(None) for _ in range(N)])
head, nodes = None, []
for _ in range(N):
    head = Plain(head)
    nodes.append(head)
run('linked', nodes)
while nodes:
    nodes.pop()
    head = None
run('lists', [[i] for i in range(N)])
