# What is frozen in cycles when the program ends: it goes, but nobody tells it.
import gc


class Node:
    def __del__(self):
        print('never said')


def suspended():
    try:
        yield 1
    finally:
        print('never said either')


node = Node()
node.me = node
waiting = suspended()
next(waiting)
cycle = [waiting]
cycle.append(cycle)
gc.freeze()
print(gc.get_freeze_count() > 0)
del node, waiting, cycle
print(gc.collect())


class After:
    def __del__(self):
        print('said')


after = After()
after.me = after
del after
gc.collect()
