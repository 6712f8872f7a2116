# set and frozenset: algebra with operators and methods, comparisons, updates.
# small

a, b = {1, 2, 3}, {2, 3, 4}
p = lambda s: sorted(s, key=str)
print(p(a | b), p(a & b), p(a - b), p(a ^ b), p(a.union(b, [9])), p(a.intersection(b, (3,))),
    p(a.difference([1], [2])), p(a.symmetric_difference(range(3))), p(a.union()), p(a.intersection()), a.union() is a)
print(a < b, a <= a, a < a, {1} < a, a > {1}, a >= b, a == {3, 2, 1}, a != b, a == frozenset(a), a == [1, 2, 3],
    a.issubset([1, 2, 3, 4]), a.issuperset('') , a.isdisjoint([7]), a.isdisjoint(b), set() < {1},
    set() == frozenset())
s = set(a); s |= b; print(p(s)); s &= {1, 2, 9}; print(p(s)); s -= {1}; print(p(s)); s ^= {2, 5}; print(p(s))
s.update('ab', [1]); print(p(s)); s.intersection_update('abc'); print(p(s)); s.difference_update('a'); s.symmetric_difference_update(['b', 'z']); print(p(s))
s ^= s; print(s); s = {1}; s -= s; print(s, len(s))
f = frozenset([1, 2])
print(f, type(f | a).__name__, type(a | f).__name__, type(f & f).__name__, f.union([3]) == {1, 2, 3},
    hash(f) == hash(frozenset([2, 1])), {f: 'k'}[frozenset({1, 2})], frozenset() is frozenset(), frozenset(f) is f,
    f.copy() is f, f in {f}, {1, 2} in {f}, f == {1, 2})
f2 = f
f2 |= {3}
print(p(f2), p(f), type(f2).__name__)
for fn in (lambda: a | [1], lambda: a & 'x', lambda: a - None, lambda: a ^ 5, lambda: a < [1], lambda: a.union(5),
    lambda: a.update(None), lambda: a.intersection([[]]), lambda: {[]}, lambda: set([{}]), lambda: hash(a),
    lambda: a + b, lambda: a[0], lambda: a * 2, lambda: set(5), lambda: set(1, 2), lambda: frozenset(1, 2),
    lambda: f.add(1), lambda: f.x, lambda: a.issubset(5), lambda: a.isdisjoint(3), lambda: [] in a, lambda: a <= 5,
    lambda: set(x=1), lambda: frozenset(x=1), lambda: a.symmetric_difference(),
    lambda: a.symmetric_difference([1], [2]), lambda: a.__or__([1]), lambda: a.__ior__(5), lambda: a.remove([]),
    lambda: {1} | {2: 3}.values()):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
print(p(a | {5: 6}.keys()), p({1: 2}.keys() | a), p(a.union({5: 6})), {1, 1.0, True}, {0, False},
    len({1, '1', 1j, None}), {*[1, 1]}, {*()}, set('aab') == {'a', 'b'}, set(range(3)) == {0, 1, 2})
