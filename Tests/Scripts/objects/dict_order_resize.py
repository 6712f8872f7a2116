# Insertion order through deletes, re-inserts and growth; lookups with colliding and odd keys.
# small

d = {}
for i in range(100): d[i * 7 % 101] = i
for i in range(0, 100, 3): del d[i * 7 % 101]
for i in range(0, 30, 3): d[i * 7 % 101] = -i
print(list(d.items())[:6], list(d.items())[-4:], len(d))
class C:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return f'C{self.n}'
d = {C(i, i % 3): i for i in range(30)}
print([d[C(i, i % 3)] for i in range(30)] == list(range(30)), C(5, 2) in d, C(5, 1) in d, C(99, 0) in d)
for i in range(0, 30, 2): del d[C(i, i % 3)]
print(list(d), len(d))
d = {1: 'one'}
first = next(iter(d))
d[1.0] = 'float'; d[True] = 'bool'
print(d, type(next(iter(d))).__name__)
d = {'k': 1}
d2 = {'k': 1}
d['new'] = d.pop('k')
print(d, d2)
keys = ['a', '', 'é', 'aa', 0, -1, 1.5, None, (), (1,), b'', True, ..., int, len, frozenset(), 2 ** 100, 1j, range(2),
    float('inf')]
d = {k: i for i, k in enumerate(keys)}
print([d[k] for k in keys], len(d))
nan = float('nan')
d = {nan: 1}
d[nan] = 2
d[float('nan')] = 3
print(len(d), d[nan], nan in d, float('nan') in d)
d = {i: i for i in range(10)}
while d:
    k, v = d.popitem()
    if k == 5: d['late'] = 1; del d['late']; break
print(list(d))
d = {}
for i in range(5):
    d[i] = i
    del d[i]
print(d, len(d), list(d))
d['x'] = 1
for _ in range(200):
    d['x'] += 1
    d[_] = d.pop(_ - 1, 0) + 1
print(d)
class Chg:
    def __hash__(self): return 1
    def __eq__(self, o): evil.clear(); return False
evil = {1: 'a'}
print(evil.get(Chg()), evil)
big = dict.fromkeys(map(str, range(3000)))
print(len(big), list(big)[1500], '2999' in big, '3000' in big, big.popitem())
print({k: v for k, v in sorted({'z': 1, 'a': 2}.items())}, dict(sorted(enumerate('ba'), reverse=True)),
    {v: k for k, v in {'a': 1, 'b': 1}.items()})
