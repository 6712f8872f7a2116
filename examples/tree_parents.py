"""A tree whose nodes know their parents: with strong links, and with weak ones.

Strong links up and down are cycles. Reference counting cannot free them, so a dropped tree stays in memory until the
garbage collector runs. With weak links to the parents there is no cycle, and a dropped tree is gone at once.
"""
import gc
import weakref


class StrongNode:
    living = 0

    def __init__(self, name, parent=None):
        self.name, self.parent, self.children = name, parent, []
        type(self).living += 1
        if parent is not None:
            parent.children.append(self)

    def __del__(self):
        type(self).living -= 1

    def path(self):
        return (self.parent.path() if self.parent else '') + '/' + self.name


class WeakNode(StrongNode):
    living = 0

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    @parent.setter
    def parent(self, node):
        self._parent = None if node is None else weakref.ref(node)


def grow(kind, name='root', depth=4, parent=None):
    node = kind(name, parent)
    if depth:
        for n in range(3):
            grow(kind, f'{name[0]}{depth}{n}', depth - 1, node)
    return node


def drop(kind):
    tree = grow(kind)
    leaf = tree
    while leaf.children:
        leaf = leaf.children[-1]
    print(f'{kind.__name__}: {kind.living} nodes, a leaf is {leaf.path()}')
    del leaf
    del tree
    print('  after the last reference is gone:', kind.living, 'nodes')
    found = gc.collect()
    print('  after a collection:', kind.living, 'nodes; it had something to free:', found > 0)


gc.disable()        # so that the collector runs only where we call it
gc.collect()
drop(StrongNode)
drop(WeakNode)

print('The price of weak links: a node does not keep the tree above it.')
leaf = WeakNode('leaf', WeakNode('temporary parent'))
print('  the parent of a lone leaf:', leaf.parent)
leaf = StrongNode('leaf', StrongNode('parent'))
print('  with strong links:', leaf.parent.name, leaf.path())
gc.enable()
