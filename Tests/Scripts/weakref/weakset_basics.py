# WeakSet: members vanish; add, discard, remove, pop, in, len and errors.
# small

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A({self.n})'
    def __lt__(self, o): return self.n < o.n
a, b, c = A(1), A(2), A(3)
s = weakref.WeakSet([a, b])
s.add(c); s.add(c)
print(len(s), a in s, A(1) in s, 5 in s, sorted(s), bool(s))
del b
print(len(s), sorted(s))
print(s.discard(a), s.discard(a), len(s), s.remove(c), len(s), bool(s))
for f in (lambda: s.remove(c), lambda: s.pop(), lambda: s.add(5), lambda: s.add([]), lambda: s.discard(5),
    lambda: s.remove('x'), lambda: weakref.WeakSet([1]), lambda: weakref.WeakSet(5), lambda: hash(s),
    lambda: s.update([1]), lambda: s[0], lambda: [] in s, lambda: s < 5, lambda: s | 5,
    lambda: weakref.WeakSet([a], [c])):
    try:
        print(f())
    except KeyError as e:
        print('KeyError', e.args[0] if isinstance(e.args[0], str) else type(e.args[0]).__name__)
    except Exception as e:
        print(type(e).__name__, e)
s.update([a, c])
x = s.pop()
print(x in (a, c), len(s), x in s)
del x
t = s.copy()
print(type(t).__name__, t == s, t is s, len(t)); t.clear(); print(len(t), len(s))
print(repr(weakref.WeakSet()), weakref.WeakSet() == set(), weakref.WeakSet() == weakref.WeakSet(),
    weakref.WeakSet() != [])
s = weakref.WeakSet()
s.add(A('temp'))
print(len(s), list(s))
class W(weakref.WeakSet): pass
w = W([a]); w.attr = 1
print(type(w.copy()).__name__, type(w | [c]).__name__, w.attr, weakref.ref(w)() is w)
class E:
    def __eq__(self, o): return isinstance(o, E)
    def __hash__(self): return 1
e1, e2 = E(), E()
s = weakref.WeakSet([e1, e2])
print(len(s), e2 in s); del e1; print(len(s), e2 in s)
