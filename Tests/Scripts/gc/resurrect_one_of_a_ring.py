# small
# One finalizer brings a whole ring back: all finalizers have run, all weak references are dead, and nothing is lost.

import gc
import weakref

gc.disable()
kept = []


class Link:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)
        if self.name == 'b':
            kept.append(self)


def ring(*names):
    links = [Link(name) for name in names]
    for one, following in zip(links, links[1:] + links[:1]):
        one.next = following
    return [weakref.ref(one) for one in links]


references = ring('a', 'b', 'c')
print(gc.collect(), [reference() for reference in references])
one = kept[0]
print([one.name, one.next.name, one.next.next.name, one.next.next.next is one])
del one
kept.clear()
print(gc.collect() > 0, gc.collect())
