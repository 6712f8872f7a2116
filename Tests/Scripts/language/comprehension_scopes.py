# Comprehensions have their own scope, but the outermost iterable belongs outside.
# small

x = 'outer'
print([x for x in range(3)], x)
print({x for x in (1, 1)}, {x: x for x in 'a'}, list(x for x in 'b'), x)
class C:
    items = [1, 2]
    n = 10
    a = [i for i in items]
    try:
        b = [i * n for i in items]
    except NameError as e:
        print('NameError', e)
    c = [i for i in [n, n]]
    d = list(map(lambda i: i, items))
print(C.a, C.c, hasattr(C, 'i'), hasattr(C, 'b'))
def f():
    y = 1
    fs = [lambda: (y, z) for z in range(3)]
    y = 2
    return [g() for g in fs]
print(f())
# The first iterable is evaluated at once in a generator expression, the rest late.
def note(v):
    print('eval', v)
    return v
g = (a + b for a in note([1]) for b in note([2]))
print('made')
print(list(g))
try:
    (a for a in 5)
except TypeError as e:
    print(e)
lst = [1]
g = (a for a in lst for _ in lst)
lst = [7, 8]
print(list(g))
print([(i, j) for i in range(4) if i % 2 for j in range(i) if j != 1])
print([[k * j for k in range(3)] for j in range(2)])
print([y := 5, y**2], [last := v for v in range(4)], last)
def walrus():
    [w := v for v in 'abc']
    return w
print(walrus())
print([a for a, *b in [(1, 2, 3), 'xyz']], [b for a, *b in [(1, 2, 3), 'xyz']])
print({k: v for k, v in zip('ab', range(2))}, {(a, b): a for a in 'x' for b in 'yz'})
def locs():
    q = 1
    return [sorted(locals()) for p in (0,)], [q for p in (0,)]
print(locs())
print([i for i in range(5) if i if i > 1 if i < 4])
d = [0]
print([d[0] for d[0] in range(3)], d)
o = []
print([o.append(i) or len(o) for i in range(3)])
print([lambda: i for i in range(2)][0]())
print(sum(i for i in range(4)), max((len(s) for s in ('a', 'bcd')), default=0))
order = []
{order.append('k'): order.append('v') for _ in (1, 2)}
print(order)
