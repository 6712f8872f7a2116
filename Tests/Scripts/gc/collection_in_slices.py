# A heap large enough for automatic full collections to be done in parts, while the program goes on changing it: nothing that lives is lost, what is
# garbage goes sooner or later, and an explicit collection in the middle finds the rest.

import gc
import weakref

class Node:
    def __init__(self, number):
        self.number = number
        self.next = None
        self.other = None

class Slotted:
    __slots__ = ('left', 'right', '__weakref__')

state = 12345
def rand(n):
    global state
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return (state >> 8) % n

kept = {}
table = []
for i in range(60000):
    node = Node(i)
    if table:
        node.next = table[rand(len(table))]
    table.append(node)
    if i % 7 == 0:
        kept[i] = (node, [node], {i: node})
gc.collect()

freed = 0
def gone(reference):
    global freed
    freed += 1
references = []
made = 0
# Old and young are linked to each other in all ways; some of it becomes cyclic garbage again and again.
for i in range(150000):
    a = Node(i)
    b = Slotted()
    a.next = b
    b.left = a
    b.right = table[rand(len(table))] if i % 3 == 0 else None
    if i % 1000 == 0:
        references.append(weakref.ref(b, gone))
        made += 1
    if i % 5 == 0:
        table[rand(len(table))].other = a
    if i % 50000 == 49999:
        table[:1000] = [Node(-1) for _ in range(1000)]
    if i == 120000:
        gc.collect(0)
        gc.collect(1)
a = b = node = None
assert all(kept[i][0].number == i and kept[i][1][0] is kept[i][0] and kept[i][2][i] is kept[i][0] for i in kept)
held = sum(r() is not None for r in references)
print(made, len(references), held == made - freed)
stats = gc.get_stats()
print(stats[2]['collections'] >= 1, stats[0]['collections'] > 100)
gc.collect()
seen, stack = set(), [kept, table]
while stack:
    x = stack.pop()
    if id(x) in seen:
        continue
    seen.add(id(x))
    if isinstance(x, Node):
        stack += [x.next, x.other]
    elif isinstance(x, Slotted):
        stack += [x.left, x.right]
    elif isinstance(x, dict):
        stack += x.values()
    elif isinstance(x, (list, tuple)):
        stack += x
alive = [r() for r in references if r() is not None]
print(all(id(o) in seen for o in alive), len(alive) == made - freed)
stack = seen = x = alive = None
kept.clear()
table.clear()
gc.collect()
print(freed == made, [r() for r in references if r() is not None])
