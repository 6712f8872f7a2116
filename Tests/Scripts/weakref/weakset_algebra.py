# WeakSet: union, intersection, difference, comparisons, and the in-place forms.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A{self.n}'
a, b, c, d = objs = [A(n) for n in 'abcd']
W = weakref.WeakSet
n = lambda s: ''.join(sorted(o.n for o in s))
s, t = W([a, b, c]), W([b, c, d])
print(n(s | t), n(s & t), n(s - t), n(s ^ t), n(s.union([d])), n(s.intersection([a, d])), n(s.difference({a})),
    n(s.symmetric_difference([a, d])), n(s | {d}), n(s - [a]) , n(s & {a}), n(s ^ [a]))
print([type(x).__name__ for x in (s | t, s & t, s - t, s ^ t)], s <= s, s < s, W([a]) < s, W([a]) <= s, s > W([a]),
    s >= t, s.issubset(objs), s.issuperset([a]), s.isdisjoint([d]), s.isdisjoint(t), s == W([c, b, a]),
    s == {a, b, c}, s != t, s == [a, b, c])
u = W(s); u |= t; print(n(u)); u &= s; print(n(u)); u -= [a]; print(n(u)); u ^= [a, b]; print(n(u))
u.update([d], ) ; print(n(u)); u.difference_update([d]); print(n(u)); u.intersection_update(s); print(n(u)); u.symmetric_difference_update(s); print(n(u))
u = W(s); u -= u; print(n(u), len(u)); u = W(s); u ^= u; print(len(u)); u = W(s); u.difference_update(u); print(len(u)); u = W(s); u |= u; print(n(u))
for f in (lambda: {a} | s, lambda: s | 5, lambda: s & None, lambda: s < {a}, lambda: s.union(5),
    lambda: s.issubset(5), lambda: s.update(None), lambda: s.intersection([1]), lambda: s.union([1])):
    try:
        r = f()
        print(n(r) if not isinstance(r, bool) else r)
    except TypeError as e:
        print(e)
del b
objs.pop(1)
print(n(s), n(t), len(s), len(t), len(s | t), n(s & t))
