# Long chains and deep nests die without recursion, by count and in cycles.

import gc
gc.disable()
class N:
    __slots__ = ('next',)
def chain(n):
    head = None
    for _ in range(n):
        x = N(); x.next = head; head = x
    return head
h = chain(100000)
del h
print('slots gone')
class P: pass
h = None
for _ in range(50000):
    p = P(); p.next = h; h = p
del h, p
print('instances gone')
l = []
for _ in range(100000): l = [l]
del l
t = ()
for _ in range(100000): t = (t,)
del t
d = {}
for _ in range(50000): d = {'d': d}
del d
s = frozenset()
for _ in range(20000): s = frozenset([s])
del s
print('containers gone')
h = chain(50000)
tail = h
while tail.next: tail = tail.next
tail.next = h
del h, tail
print(gc.collect())
def g(prev):
    yield prev
x = None
for _ in range(5000):
    x = g(x); next(x)
del x
def make(prev): return lambda: prev
f = None
for _ in range(20000): f = make(f)
del f
print('generators and closures gone')
n = 0
class D:
    def __del__(self):
        global n
        n += 1
h = None
for _ in range(20000):
    p = D(); p.next = h; h = p
del h, p
print(n)
h = first = D(); 
for _ in range(5000):
    p = D(); p.next = h; h = p
first.next = h
del h, p, first
print(gc.collect(), n)
