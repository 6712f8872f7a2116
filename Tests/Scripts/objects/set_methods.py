# set: add, discard, remove, pop, clear, copy, membership of unhashable sets, iteration, subclassing, repr.
# small

s = {3}
print(s.add(1), s.add(1), len(s), s.discard(9), s.discard(1), s, s.remove(3), s, set(), repr({1}),
    repr(frozenset({1})), repr(frozenset()), {frozenset()}, str({'a'}))
for f in (lambda: s.remove(5), lambda: set().pop(), lambda: s.add([]), lambda: s.add(), lambda: s.add(1, 2),
    lambda: s.discard([]), lambda: s.remove('x'), lambda: s.remove((1, 2)), lambda: s.pop(1), lambda: s.nope,
    lambda: s.clear(1), lambda: s.copy(1), lambda: setattr(s, 'x', 1), lambda: s.remove({1}), lambda: s.add({1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
n = {frozenset({1}), 2}
print({1} in n, {2} in n, n.discard({1}), n, {frozenset()} == {frozenset()})
s = {1, 2, 3, 4, 5}
got = []
while s: got.append(s.pop())
print(sorted(got), s)
s = set(range(100))
for i in range(0, 100, 2): s.discard(i)
print(len(s), sorted(s)[:4], 50 in s, 51 in s, sum(s), min(s), max(s))
c = s.copy(); c.add('x')
print(len(c), len(s), c - s, c is s, c > s)
class S(set):
    def __init__(self, *a): super().__init__(*a); self.tag = 't'
    def add(self, x): print('add', x); super().add(x)
x = S([1, 2]); x.add(3); x.update([4]); x |= {5}
print(x, x.tag, type(x).__name__, type(x | {1}).__name__, type(x & x).__name__, type(x.copy()).__name__,
    x == {1, 2, 3, 4, 5})
class F(frozenset):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __repr__(self): return 'F' + str(sorted(self))
print(F(2, 1), type(F(1) | {2}).__name__, F(1) == {1}, hash(F(1)) == hash(frozenset([1])), {F(1): 2}[frozenset([1])],
    F(3).copy())
class E:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, E) and self.n == o.n
    def __repr__(self): return f'E{self.n}'
a, b = E(1), E(1)
t = {a}; t.add(b); u = {b} & {a}; w = {a} | {b}
print(len(t), a in t, next(iter(t)) is a, next(iter(w)) is a, len({E(i) for i in range(10)}),
    E(3) in {E(i) for i in range(5)}, {E(1), E(2)} - {E(2)})
it = iter({1})
print(next(it), next(it, 'end'), type(it).__name__, it.__length_hint__(), type(iter(frozenset())).__name__)
q = {1, 2, 3}
it = iter(q)
next(it); q.add(99)
try:
    next(it)
except RuntimeError as e:
    print(e)
print(next(it, 'after error') if 0 else sorted(q), bool(set()), bool({0}), len({i % 7 for i in range(100)}),
    {x for x in 'hello'} == set('helo'), sorted({*'ab', *'bc'}), set(map(abs, (-1, 1))), any({0}), all({1}),
    {1: 2}.keys() == {1}, not {1} - {1}, set().union(*[{1}, {2}]) == {1, 2}, set.intersection({1, 2}, {2}),
    set.__contains__({1}, 1), frozenset('ab').__len__())
s = {1}; s.__init__([7, 8]); print(sorted(s), {1}.__class__, set.__hash__, set.__doc__.splitlines()[0])
