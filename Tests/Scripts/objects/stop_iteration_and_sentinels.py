# StopIteration inside __next__, __getitem__, callbacks and iter with a sentinel.
# small

class N:
    def __init__(self, *a): self.a = list(a)
    def __iter__(self): return self
    def __next__(self):
        if not self.a: raise StopIteration('value')
        v = self.a.pop(0)
        if isinstance(v, Exception): raise v
        return v
print(list(N(1, 2)), next(N(), 'd'), [*N(3)], tuple(N(StopIteration(), 4)), sum(N(1, 2, 3)), dict(N((1, 2))),
    set(N(1, 1)), max(N(2, 9)), ''.join(N('a', 'b')), list(zip(N(1), N(2, 3))), list(map(str, N(1))), sorted(N(2, 1)),
    2 in N(1, 2, 3))
n = N(1, StopIteration(), 2)
print(list(n), list(n))
try:
    next(N())
except StopIteration as e:
    print(e.value)
for f in (list, tuple, sum, sorted, lambda n: [x for x in n], lambda n: {**{}, 'k': [*n]}, lambda n: (a := list(n)),
    lambda n: 5 in n, lambda n: dict(zip(n, n)), any, lambda n: max(n)):
    try:
        f(N(1, KeyError('inside')))
        print('stopped early')
    except KeyError as e:
        print(e, end=' ')
print()
def stop(): raise StopIteration
print(list(map(lambda x: stop() if x > 1 else x, [1, 2, 3])),
    list(filter(lambda x: stop() if x > 1 else True, [1, 2, 3])), [*iter(stop, 0)])
try:
    print([stop() for _ in [1]])
except StopIteration:
    print('from a comprehension')
try:
    list(stop() for _ in [1])
except RuntimeError as e:
    print(e)
c = iter([1, 2, None, 3])
print(list(iter(c.__next__, None)), list(c), list(iter(lambda: 0, 0)), list(iter([5, 5, 6].pop, 5)))
class Eq:
    def __eq__(self, o): return o == 3
v = iter(range(9)); print(list(iter(lambda: next(v), Eq())))
def g():
    try:
        while True: yield next(it)
    except StopIteration: return 'done'
it = iter('ab')
print(list(g()))
try:
    for x in N(1, ValueError('stop here'), 2): print(x)
except ValueError as e:
    print(e)
else:
    print('never')
