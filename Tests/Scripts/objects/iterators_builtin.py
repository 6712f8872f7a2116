# The built-in iterators: exhaustion is final, length hints, states, in, copies of positions.
# small

its = {'list': iter([1, 2]), 'tuple': iter((1, 2)), 'str': iter('ab'), 'bytes': iter(b'ab'), 'range': iter(range(2)), 'dict': iter({1: 1, 2: 2}), 'set': iter({1}), 'values': iter({1: 2}.values()), 'items': iter({1: 2}.items()), 'reversed': reversed([1, 2]), 'zip': zip([1], [2]), 'map': map(abs, [-1]), 'filter': filter(None, [1]), 'enumerate': enumerate('a'), 'callable': iter([3, 0].pop, 3), 'gen': (x for x in (1,)), 'seq': iter(type('S', (), {'__getitem__': lambda s, i: [7, 8][i]})()), 'file': None}
del its['file']
for n, it in its.items():
    hint = it.__length_hint__() if hasattr(it, '__length_hint__') else '-'
    print(n, type(it).__name__, iter(it) is it, hint, list(it), list(it), next(it, 'end'),
        it.__length_hint__() if hasattr(it, '__length_hint__') else '-')
l = [1, 2, 3]
it = iter(l)
print(next(it), 2 in it, list(it))
it = iter(l); l.append(4); print(list(it)); l.append(5); print(list(it))
it = iter(l); next(it); del l[0]; print(next(it))
it = iter('aé日𝄞'); print(next(it), it.__length_hint__(), list(it))
it = iter([1, 2, 3]); a, *b = it; print(a, b, list(it))
i1 = iter([1, 2, 3, 4]); print([(x, next(i1)) for x in i1], [*i1])
d = {'a': 1, 'b': 2}; it = iter(d); next(it); d['a'] = 5; print(next(it), d)
for f in (lambda: next(5), lambda: next(iter([])), lambda: next(iter([]), 1, 2), lambda: type(iter([]))(),
    lambda: type(iter({}))(), lambda: iter([]).__next__(1), lambda: len(iter([])), lambda: iter([])[0],
    lambda: iter([]) + iter([]), lambda: bool(iter([])), lambda: iter([]) == iter([]), lambda: iter([]).foo,
    lambda: next(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class C:
    n = 0
    def __call__(self): C.n += 1; return C.n
it = iter(C(), 4)
print(next(it), list(it), next(it, 'end'), C.n)
def boom(): raise StopIteration('from callable')
print(list(iter(boom, 1)))
class Once:
    def __iter__(self): print('iter called'); return iter([1, 2])
x = Once()
print([v for v in x], sum(x), max(x), list(zip(x, x)))
class Broken:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: raise StopIteration
        return self.n
b = Broken(); print(list(b), [next(b), next(b)])
