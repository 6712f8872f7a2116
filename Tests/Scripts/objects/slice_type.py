# slice objects: attributes, indices(), equality, repr, hash, ordering.
# small

s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), slice('a', 'b', 'c'), slice(1.5),
    slice(*[1, 2, 3]))
for sl in (slice(None), slice(2), slice(-2, None), slice(None, None, -1), slice(10, 0, -3), slice(1, 100, 2),
    slice(-100, 100), slice(5, 2), slice(None, -1, -1), slice(2 ** 70), slice(-2 ** 70, 2 ** 70, 2 ** 70),
    slice(0, None, -1), slice(True, None)):
    print(sl, [sl.indices(n) for n in (0, 1, 5)], [list(range(5))[sl]])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(start=1), lambda: s.indices(),
    lambda: s.indices(-1), lambda: s.indices('a'), lambda: slice(1, 2, 0).indices(5), lambda: slice('a').indices(5),
    lambda: slice(1.0).indices(3), lambda: setattr(s, 'start', 1), lambda: hash(s), lambda: {s: 1}, lambda: s.x,
    lambda: type('S', (slice,), {}), lambda: s < slice(1, 10, 3), lambda: s < 5, lambda: s[0], lambda: len(s),
    lambda: slice(None) < slice(1), lambda: s.indices(2 ** 70), lambda: 'abcdef'[s], lambda: s()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(s == slice(1, 10, 2), s != slice(1, 10), slice(None) == slice(None, None, None), slice(1) == slice(None, 1),
    slice(1, 2) < slice(1, 3), slice(1) == 1, slice([1]) == slice([1]), s is not slice(1, 10, 2), s == (1, 10, 2),
    bool(slice(0)))
class I:
    def __init__(self, v): self.v = v
    def __index__(self): print('index', self.v); return self.v
print([0, 1, 2, 3, 4][I(1):I(4):I(2)], slice(I(1), I(3)).indices(10))
class G:
    def __getitem__(self, k): return k
print(G()[1:2, 3], G()[:], G()[::-1], G()['a':'b'], G()[...:None], G()[1:2] == slice(1, 2), s.__reduce__()[1],
    type(s).__name__)
