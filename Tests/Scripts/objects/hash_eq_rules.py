# Hash and equality: __hash__ set to None by __eq__, required types, equal numbers.
# small

class A: pass
class E:
    def __eq__(self, o): return True
class EH:
    def __eq__(self, o): return self.k == getattr(o, 'k', None)
    def __hash__(self): return hash(self.k)
    def __init__(self, k): self.k = k
class Sub(E): pass
class Restored(E): __hash__ = A.__hash__
class NoHash: __hash__ = None
print(hash(A()) is not None, E.__hash__, Sub.__hash__, NoHash.__hash__, hash(Restored()) is not None,
    A.__hash__ is object.__hash__)
for o in (E(), Sub(), NoHash(), [], {}, set(), slice(1), ([],), ({}, 1), {1: 2}.items()):
    try:
        hash(o)
        print('hashable', type(o).__name__)
    except TypeError as e:
        print(e)
print(len({EH(1), EH(1), EH(2)}), {EH(1): 'x'}[EH(1)], EH(1) in {EH(1)})
for r in ('x', None, 1.5, 2 ** 100, -1, True, -2):
    class H:
        def __hash__(self): return r
    try:
        print(hash(H()) == hash(r) if isinstance(r, int) else hash(H()))
    except TypeError as e:
        print(e)
class M1:
    def __hash__(self): return -1
print(hash(M1()), hash(-1), hash(-2), hash(0), hash(1), hash(True), hash(1.0), hash(1 + 0j), hash(2 ** 61 - 1),
    hash(2 ** 61), hash(-(2 ** 61 - 1)), hash(2 ** 64))
print(hash(float('inf')), hash(float('-inf')), hash(0.5), hash(-0.0), hash(1e300), hash(3.0) == hash(3),
    hash(2.0 ** 70) == hash(2 ** 70), hash(1.5) == hash(1.5 + 0j), hash(10 ** 30) == hash(1e30) or 1e30 != 10 ** 30)
print(hash('') == 0, hash(b'') == hash(''), hash('a') == hash('a'), hash((1, 2)) == hash((1, 2)),
    hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(()) == hash(()), hash(None) == hash(None))
d = {1: 'int'}
d[1.0] = 'float'; d[True] = 'bool'
print(d, {0: 1}[False], {1, True, 1.0}, {1: 1} == {True: 1.0})
class Count:
    n = 0
    def __eq__(self, o): Count.n += 1; return self is o
    def __hash__(self): return 5
cs = [Count() for _ in range(4)]
dd = {c: i for i, c in enumerate(cs)}
print([dd[c] for c in cs], Count.n > 0)
class Changing:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
c = Changing(1); s = {c}
c.h = 2
print(c in s, c in list(s), len(s))
class R:
    def __hash__(self): raise ValueError('hash!')
for f in (lambda: {R()}, lambda: {R(): 1}, lambda: R() in {}, lambda: {}.get(R()), lambda: hash((R(),)),
    lambda: [] in {1}, lambda: {}[[]], lambda: {}.setdefault([]), lambda: set([[]]), lambda: frozenset([{}]),
    lambda: {[]: 1}, lambda: dict([([], 1)])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
