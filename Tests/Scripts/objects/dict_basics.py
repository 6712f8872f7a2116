# dict: construction, order, get, setdefault, pop, popitem, update, errors.
# small

print({}, dict(), dict(a=1), dict([(1, 2), [3, 4], 'xy']), dict({1: 2}, b=3), dict(zip('ab', range(2))), {**{1: 2}, 3: 4}, dict((), z=1), {1: 'a', 1: 'b', True: 'c'}, {(1, 2): [3]}, dict(self=1), dict(**{'a b': 1}), dict.fromkeys('aba'), dict.fromkeys([1, 2], []), dict.fromkeys(range(2), 'v'))
d = {'b': 1, 'a': 2}
d['c'] = 3; d['b'] = 10
print(d, list(d), list(d.values()), list(d.items()), len(d), 'a' in d, 1 in d)
del d['b']; d['b'] = 0
print(d, d.get('a'), d.get('z'), d.get('z', 5), d.setdefault('a', 9), d.setdefault('n'), d.setdefault('m', []), d)
print(d.pop('m'), d.pop('zz', 'dflt'), d.popitem(), d.popitem(), d, d.copy() == d, d.copy() is d)
d.update({'x': 1}); d.update([('y', 2)], z=3); d.update(); d.update(k=4)
print(d, d.clear(), d)
for f in (lambda: {}['k'], lambda: {1: 2}[(1,)], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: dict(5),
    lambda: dict([1]), lambda: dict(['abc']), lambda: dict([(1, 2, 3)]), lambda: dict(1, 2), lambda: dict([[]]),
    lambda: {}.update(5), lambda: {}.update([5]), lambda: {}.update(1, 2), lambda: {}.get(), lambda: {}.get(1, 2, 3),
    lambda: {}.pop(), lambda: {}.setdefault(), lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: {} < {},
    lambda: {} + {}, lambda: {[]: 1}, lambda: {}.get([]), lambda: {}.x, lambda: {}.update(['ab', 'c']),
    lambda: {}.pop([], 1), lambda: {}.get(k=1), lambda: {}.has_key(1), lambda: dict(**{1: 2}), lambda: dict(None),
    lambda: {}.fromkeys({'a'}, 1, 2), lambda: dict.update(), lambda: {}.copy(1), lambda: {}.items(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = {1: 'a', 2: 'b'}
print(a | {2: 'c', 3: 'd'}, {**a} == a, a == {2: 'b', 1: 'a'}, a != {1: 'a'}, a == [(1, 'a')], {1: 2} == {1.0: 2.0})
a |= {9: 9}; a |= [(8, 8)]
print(a, {} | {}, type(a | {}).__name__)
class K:
    def keys(self): return ['p', 'q']
    def __getitem__(self, k): return k * 2
print(dict(K()), {**K()}, (lambda **k: k)(**K()))
class Kbad:
    def keys(self): return 5
try:
    dict(Kbad())
except TypeError as e:
    print(e)
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2): del big[i]
print(len(big), list(big)[:4], list(big)[-2:], big[999], 998 in big, sum(big))
