# tuple: construction, methods, identity of empty and copies, comparison, hash, repr, errors.
# small

t = (1, 'a', None)
print(t, (), (1,), ((),), 1, tuple(), tuple('ab'), tuple([1]), tuple({1: 2}), tuple(t) is t, t[:] is t,
    tuple([]) is tuple(), t + () , (1, 2) * 2, 3 * (0,), (1,) * 0, (1, 2)[::-1], t[-1], t[1:], len(t))
print(t.count(1), t.index('a'), (1, 2, 1).index(1, 1), (1, True, 1.0).count(1), 'a' in t, (1, 2) < (1, 3),
    (1,) < (1, 0), () < (0,), (1, 2) == (1, 2), (1, 2) == [1, 2], (1, 'x') != (1, 'y'),
    hash((1, 'a')) == hash((1, 'a')), {(1, 2): 'v'}[1, 2], max((1, 5), (2, 0)))
for f in (lambda: t.index(9), lambda: t[3], lambda: t['a'], lambda: t[1.0], lambda: t + [1], lambda: t + 1,
    lambda: t * 'a', lambda: t * 1.0, lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(x=1), lambda: hash(([],)),
    lambda: t.append(1), lambda: t < 5, lambda: t.index(), lambda: t.count(1, 2), lambda: (1, 'a') < (1, 2),
    lambda: t - t, lambda: (1,) * 2 ** 62, lambda: t.x, lambda: tuple.__new__(), lambda: tuple.index((1,), 1, 'a'),
    lambda: setattr(t, 'x', 1), lambda: t.index(1, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a, *b = t
(c, d), e = (1, 2), 3
print(a, b, c, d, e, *t, sep='-')
r = ([],)
r[0].append(r)
print(r)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
x = T(1, 2, 3)
x.attr = 'dict'
print(x, x.first, x.attr, type(x[:]).__name__, type(x + (1,)).__name__, type(x * 1).__name__, x == (1, 2, 3),
    hash(x) == hash((1, 2, 3)), isinstance(x, tuple), tuple(x) is x, type(tuple(x)).__name__)
class Named(tuple):
    __slots__ = ()
    x = property(lambda s: s[0])
    def __repr__(self): return f'Named{tuple.__repr__(self)}'
n = Named((5, 6))
print(n, n.x, n[1], str(n), '%s %s' % n)
print(sorted([(2, 'a'), (1, 'z'), (1, 'b')]), sum(((1,), (2,)), ()), dict([(1, 2)]), list(zip((1, 2), (3, 4))),
    tuple(i * i for i in range(4)), tuple(reversed((1, 2, 3))), (1, 2, 3).__getnewargs__(), (1).__add__(2),
    (0,).__contains__(False))
def f(): return 1, 2
print(f(), f()[0], (lambda *a: a)(), (lambda *a: a)(1), (yield_ := (1, 2))[1], (1, (2, (3,))), len(((),)), bool(()),
    bool(((),)))
print((1, 2, 3)[True], (1, 2, 3)[False:], (1, [2])[1].append(3), (float('nan'),) == (float('nan'),),
    ('a', 'b') == tuple('ab'), hash(()) == hash(tuple()))
