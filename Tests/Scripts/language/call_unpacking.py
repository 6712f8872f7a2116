# Stars in calls: order, several, generators, mappings, keyword order, and who sees copies.
# small

def f(*a, **k): return a, k
print(f(*[1, 2], 3, *(4,), *'56', *range(7, 9), x=1, **{'y': 2}, z=3, **{'w': 4}))
print(f(*iter([1])), f(*{1: 2}), f(*{5}), f(**{}), f(*()), f(*(x for x in 'ab')), f(*[[]]), f(**dict(a=1)),
    f(x=0, *[1]))
class Map:
    def keys(self): return iter('pq')
    def __getitem__(self, k): return k * 3
class It:
    def __iter__(self): yield 1; yield 2
print(f(*It(), **Map()))
l = [1, 2]; d = {'k': l}
def mut(*a, **k): a[0].append('x'); k['k'] = 5; k['new'] = 1
mut(l, **d); print(l, d)
def order(*a, **k): return list(k)
print(order(b=1, a=2, **{'z': 3, 'y': 4}), order(**{'z': 1}, a=2))
def g(a, b, *c, d=0, **e): return a, b, c, d, e
print(g(*[1, 2, 3], d=4, **{'e': 5}), g(1, *[2]), g(*'ab', *'cd'), g(b=1, a=2), g(1, **{'b': 2, 'd': 3}))
log = []
def t(x, v=None): log.append(x); return v if v is not None else x
f(t(1), *t('s', [2]), k=t(3), *t('s2', [4]), **t('d', {'q': 5})); print(log)
print(max(*[1, 5, 3]), print(*'abc', sep='-'), '{} {k}'.format(*[1], **{'k': 2}), dict(**{'a': 1}, b=2),
    list(zip(*[[1, 2], [3, 4]])), [*map(lambda *a: sum(a), *[[1, 2], [3, 4]])])
class C:
    def __init__(self, *a, **k): self.a, self.k = a, k
    def __call__(self, *a, **k): return a, k
    m = lambda *a, **k: (a[1:], k)
c = C(*[1], **{'z': 2})
print(c.a, c.k, c(*[3], y=4), c.m(*[5], **{'x': 6}), C.m(*[c, 7]))
for e in ['f(*None)', 'f(**None)', 'f(*1, 2)', 'f(**[("a", 1)])', 'f(**{1: 2})', 'g(*[])', 'g(1, 2, a=3)',
    'g(1, *[2], b=3)', 'f(**{"x": 1}, x=2)', 'f(x=1, **{"x": 2})', 'f(**{"x": 1}, **{"x": 2})', 'len(*[], **{})',
    'len(*[[1]], **{})', 'f(*(1 / 0 for _ in [1]))', 'g(1, 2, **{"c": 3})']:
    try:
        print(e, eval(e))
    except Exception as x:
        print(e, '|', type(x).__name__, x)
