# small
# Two rings die together; one comes back, the other goes.

import gc
import weakref

gc.disable()
kept = []


class Node:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print('del', self.name)
        if self.name.startswith('keep'):
            kept.append(self)


one, two = Node('keep'), Node('drop')
two.other = one
references = [weakref.ref(one), weakref.ref(two)]
del one, two
print(gc.collect())
print([node.name for node in kept], [reference() for reference in references])
print(sorted(node.name for node in gc.get_objects() if type(node) is Node))
kept[0].__dict__.clear()
kept.clear()
print(sorted(node.name for node in gc.get_objects() if type(node) is Node), gc.collect())
