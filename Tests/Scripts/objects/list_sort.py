# sort and sorted: stability, key, reverse, errors in comparisons, mutation while sorting.
# small

print(sorted([3, 1, 2]), sorted('hello'), sorted([]), sorted({3: 1, 1: 2}), sorted([3, 1, 2], reverse=True), sorted(['b', 'A', 'a'], key=str.lower), sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted([1.5, 1, True, 0]), sorted([[2], [1, 5], []]), sorted((x for x in 'cab'), key=ord, reverse=1))
data = [(i % 3, i) for i in range(12)]
print(sorted(data, key=lambda p: p[0]), sorted(data, key=lambda p: p[0], reverse=True))
l = [5, 3, 9]
print(l.sort(), l, l.sort(reverse=True), l, l.sort(key=lambda x: -x), l, l.sort(key=None), l)
n = 1
big = []
for i in range(300):
    n = n * 1103515245 + 12345 & 0x7fffffff
    big.append(n % 1000)
s = sorted(big)
print(all(s[i] <= s[i + 1] for i in range(299)), s[:5], s[-5:], sorted(s) == s, sorted(s, reverse=True) == s[::-1],
    sorted(range(200)) == list(range(200)), sorted(range(200, 0, -1))[:3])
class C:
    n = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o): C.n += 1; return self.v < o.v
    def __repr__(self): return f'C{self.v}'
print(sorted([C(3), C(1), C(2)]), sorted([C(2), C(2), C(1)], reverse=True), C.n > 0)
for f in (lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: sorted(5), lambda: sorted(),
    lambda: sorted([1], 2), lambda: sorted([1], key=5), lambda: sorted([1], key=lambda: 1), lambda: sorted([1j, 2j]),
    lambda: sorted([{}, {}]), lambda: sorted([1], foo=1), lambda: [1].sort(None), lambda: [3, 'a', 1].sort(),
    lambda: sorted([1, 2], key=lambda x: 1 / 0), lambda: sorted([1], reverse='x'), lambda: sorted(iterable=[1]),
    lambda: sorted([object(), object()])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
l = [3, 2, 1]
def key(x):
    if x == 2: raise ValueError('key!')
    return x
try:
    l.sort(key=key)
except ValueError as e:
    print(e, l)
l = [3, 1, 2]
def seen(x):
    print('during', l)
    return x
l.sort(key=seen)
print(l)
def mutate(x):
    l.append(x)
    return x
try:
    l.sort(key=mutate)
except ValueError as e:
    print(e)
print(l)
class Bad:
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return True
print(len(sorted([Bad(), Bad()])))
nan = float('nan')
print(len(sorted([nan, 1, nan, 0])), sorted(['é', 'z', 'a', 'Z', '日', '']), sorted([10 ** 30, -10 ** 30, 5, 2 ** 63]),
    sorted([0.1, 10 ** 20, -1, 2.5, True]))
class R:
    def __lt__(self, o): return []
print(len(sorted([R(), R(), R()])))
