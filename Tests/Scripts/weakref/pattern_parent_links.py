# Weak links to parents: the tree dies at once; a lone child sees None.
# small

import weakref
class Node:
    alive = 0
    def __init__(self, n, parent=None):
        self.n, self.kids = n, []
        self._parent = weakref.ref(parent) if parent else None
        if parent: parent.kids.append(self)
        Node.alive += 1
    def __del__(self): Node.alive -= 1
    @property
    def parent(self): return self._parent and self._parent()
    def path(self): return (self.parent.path() + '/' if self.parent else '') + self.n
root = Node('root'); a = Node('a', root); b = Node('b', a)
print(b.path(), Node.alive)
del a; print(b.path(), Node.alive)
del root; print(b.path(), b.parent, Node.alive)
del b; print(Node.alive)
