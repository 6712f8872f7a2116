# small
# A reference whose callback a collection has called goes behind all that survived it, also when others survive later.
import gc
import weakref

gc.disable()
gc.collect()


class Node:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print('del', self.name)


class Reference(weakref.ref):
    def __del__(self):
        print('del reference', self.name)


class Revived(Node):
    def __del__(self):
        print('revives', self.name)
        saved.append(self)


def reference(node, name):
    found = Reference(node, lambda dead: print('callback of', dead.name))
    found.name = name
    found.me = found
    return found


saved = []
for generation in (0, 1, 2):
    first = reference(Node('a'), 'ra')
    before = Node('before')
    second = reference(Node('b'), 'rb')
    third = reference(Node('c'), 'rc')
    lasting = Node('lasting')
    fourth = reference(lasting, 'rd')
    after = Node('after')
    Revived('back')
    print('-- generation', generation)
    print(gc.collect(generation), [type(one).__name__ for one in gc.get_objects(min(generation + 1, 2)) if isinstance(one, (Node, Reference))] if generation else '')
    # The third goes before the order is told again.
    third.me = None
    del third
    saved.clear()
    del first, before, second, fourth, lasting, after
    print('-- all')
    print(gc.collect())

# One reference is forgotten by the callback of another, and one that is old refers to what is young.
old = reference(Node('x'), 'old')
one = reference(Node('y'), 'one')
gc.collect()
table = {}
class Target(Node):
    pass
target, other = Target('target'), Target('other')
def forget(dead):
    print('callback of', dead.name)
    table.clear()
holder = Reference(target, forget)
holder.name = 'holder'
holder.me = holder
table['late'] = Reference(other, lambda dead: print('late'))
table['late'].name = 'late'
gc.collect()
young = Node('young')
del target, other
print('-- some', gc.collect(0), gc.collect(1), gc.collect(2), gc.get_count()[1:])
del holder, young, old, one
print('-- end', gc.collect(), table)
