# Lists: repr of cycles, comparison, iteration while changing, subclass hooks, unpack, id.
# small

l = [1, 'a', None, [2.5]]
print(l, str(l), repr([]), [[]], [()], [...], l == list(l), l != [1], l is l)
c = []; c.append(c); c.append([c])
print(c, c == c)
d = []; d.append(d)
e = []; e.append(e)
try:
    d == e
except RecursionError as x:
    print(type(x).__name__, x)
out = []
l = [1, 2, 3]
for x in l:
    out.append(x)
    if len(l) < 6: l.insert(0, 0)
print(out, l)
it = iter(l)
next(it); l.clear()
print(list(it))
l.append(5)
print(list(it))
l = [0] * 5
for i, l[i] in enumerate('abcde'): pass
print(l)
class L(list):
    def __getitem__(self, i): return 'hook'
    def __iter__(self): return iter('iter')
    def __len__(self): return 2
    def __contains__(self, x): return True
    def __eq__(self, o): return 'eq'
x = L([1, 2, 3])
print(x[0], list(x), len(x), 9 in x, x == 1, x, [*x], bool(x), x[:], sorted(x), sum([L([1])], [])if 0 else '',
    list.__len__(x), list.__getitem__(x, 0), x + [4], x * 2, max(x), [1] + x)
a, b = [1, 2], [1, 2]
print(a == b, a is b, id(a) == id(a), [a, b].index(b), [a, b].count(a), a < b, a <= b, [1, 2, 3] > [1, 2],
    [[1], [2]] < [[1], [3]], [] == [], [None] == [None], [1] == [1.0], [1, 2] != [2, 1])
m = [[0] * 3 for _ in range(2)]
m[0][0] = 1
print(m, list(zip(*m)), [list(r) for r in zip(*m)], sum(m, []), [x for r in m for x in r], [*m[0], *m[1]], max(m),
    min([3, 1], [2, 9]), any(m[1]), all(m[0]))
print(list.__doc__.splitlines()[0], [].__class__, [].__doc__ == list.__doc__, list.__hash__, list.__init__([1], [2]),
    type([].__iter__()).__name__)
l = [1]; l.__init__([5, 6]); print(l)
l.__init__(); print(l)
l = list.__new__(list, 5); print(l)
l = [3]; l *= 3; l[0] += 1; l[-1] *= 2; print(l, l.__sizeof__() > 0)
stack = []
for i in range(1000): stack.append(i)
while len(stack) > 3: stack.pop()
print(stack, [x for x in range(1000)][-1], len([*range(500), *range(500)]))
