# min, max, sum, any, all: keys, defaults, ties, generators, errors.
# small

print(max(1, 2, 3), max([1, 5, 3]), max('hello'), max('a', 'bcd', key=len), max([], default='d'), max([], default=None), max({1: 'a', 2: 'b'}), max(1, 2.0, True), max([1, 1.0, True]), max(True, 1), min(3, 1, 2), min('b', 'a'), min([[2], [1, 9]]), min([], default=0), min({'z': 1, 'y': 2}, key={'z': 1, 'y': 2}.get), min((x for x in (3, 1))), max([3, -5], key=abs), max('ab', 'cd', key=lambda s: s[1]), min(0.0, -0.0), max(1, 2, key=None))
class L:
    def __init__(self, n): self.n = n
    def __gt__(self, o): print('gt'); return self.n > o.n
    def __lt__(self, o): print('lt'); return self.n < o.n
    def __repr__(self): return f'L{self.n}'
print(max(L(1), L(2)), min(L(1), L(2)))
print(sum([]), sum([1, 2, 3]), sum((0.1, 0.2)), sum([1, 2.5]), sum(range(101)), sum([[1], [2]], []),
    sum([(1,), (2,)], ()), sum([1], start=10), sum([True, True]), sum(x for x in (1, 2)), sum([10 ** 30, 1]),
    sum([1j, 2]), sum({1: 2, 3: 4}), sum([2 ** 62, 2 ** 62]), sum([1.5, 2, 10 ** 20]), sum([0.1] * 3), sum([-0.0]),
    sum([], -0.0))
class A:
    def __radd__(self, o): return ('radd', o)
    def __add__(self, o): return ('add', o)
print(sum([A()]), sum([1], A()))
def note(v): print('eval', v); return v
print(any(note(x) for x in (0, '', 3, 4)), all(note(x) for x in (1, 'a', 0, 5)))
print(any([]), all([]), any([[], {}, 0]), all([[0], 1]), any('0'), all(''), any({0: 1}), all({1: 0}))
class BadBool:
    def __bool__(self): raise KeyError('bool')
for f in (lambda: any([0, BadBool()]), lambda: all([1, BadBool()]), lambda: max([1, 'a']), lambda: min([None, 1]),
    lambda: max(5), lambda: max(1, 2, key=5), lambda: max([1], key=lambda: 0), lambda: max([]), lambda: min(()),
    lambda: max(iter([])), lambda: sum('ab'), lambda: sum([1], 'a'), lambda: sum([[1]]), lambda: sum(None),
    lambda: sum([1], 2, 3), lambda: sum(iterable=[1]), lambda: any(5), lambda: all(None), lambda: max(1j, 2),
    lambda: max(1, 2, default=0), lambda: max([1], [2], key=len, x=1), lambda: any([], []),
    lambda: sum([b'a'], bytes())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
