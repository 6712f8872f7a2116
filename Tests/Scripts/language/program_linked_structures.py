# Linked lists, a trie, a binary tree with iteration, an ordered map, and an LRU cache.
# small

class LinkedList:
    class Node:
        __slots__ = 'value', 'next'
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for i in reversed(list(items)): self.push(i)
    def push(self, v): self.head = self.Node(v, self.head); self.size += 1
    def pop(self):
        if self.head is None: raise IndexError('pop from an empty list')
        n, self.head = self.head, self.head.next; self.size -= 1
        return n.value
    def __iter__(self):
        n = self.head
        while n: yield n.value; n = n.next
    def __len__(self): return self.size
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += self.size
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(i)
    def reverse(self):
        prev, n = None, self.head
        while n: n.next, prev, n = prev, n, n.next
        self.head = prev
        return self
    def __repr__(self): return 'LinkedList(' + ' -> '.join(map(repr, self)) + ')'
    def __eq__(self, o): return len(self) == len(o) and all(a == b for a, b in zip(self, o))
l = LinkedList('abcd'); l.push('z')
print(l, len(l), l[0], l[-1], l[1:3], 'c' in l, l.pop(), l.reverse(), list(reversed(list(l))),
    l == LinkedList('dcba'), sorted(l), max(l), bool(LinkedList()), [*l][::2])
try:
    LinkedList().pop()
except IndexError as e:
    print(e)
class Trie:
    def __init__(self): self.kids, self.end = {}, False
    def add(self, w):
        n = self
        for c in w: n = n.kids.setdefault(c, Trie())
        n.end = True
    def find(self, p):
        n = self
        for c in p:
            if c not in n.kids: return
            n = n.kids[c]
        yield from n.words(p)
    def words(self, p=''):
        if self.end: yield p
        for c in sorted(self.kids): yield from self.kids[c].words(p + c)
    __contains__ = lambda self, w: w in self.find(w)
t = Trie()
for w in 'tea ten to inn in i A'.split(): t.add(w)
print(list(t.words()), list(t.find('te')), list(t.find('x')), 'in' in t, 'te' in t)
class Tree:
    def __init__(self, k, v, l=None, r=None): self.k, self.v, self.l, self.r = k, v, l, r
    def put(self, k, v):
        if k == self.k: self.v = v
        else:
            side = 'l' if k < self.k else 'r'
            sub = getattr(self, side)
            if sub: sub.put(k, v)
            else: setattr(self, side, Tree(k, v))
    def __iter__(self):
        if self.l: yield from self.l
        yield self.k, self.v
        if self.r: yield from self.r
    def depth(self): return 1 + max(s.depth() if s else 0 for s in (self.l, self.r))
root = Tree(50, 'root')
for i in range(30): root.put(i * 37 % 101, i)
root.put(50, 'new')
print([k for k, _ in root], root.depth(), dict(root)[50])
class LRU:
    def __init__(self, n): self.n, self.d, self.hits = n, {}, 0
    def __getitem__(self, k):
        v = self.d.pop(k); self.d[k] = v; self.hits += 1
        return v
    def __setitem__(self, k, v):
        self.d.pop(k, None); self.d[k] = v
        if len(self.d) > self.n: del self.d[next(iter(self.d))]
c = LRU(2); c['a'] = 1; c['b'] = 2; c['a']; c['c'] = 3
print(c.d, c.hits)
try:
    c['b']
except KeyError as e:
    print('KeyError', e)
