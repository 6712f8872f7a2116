# range: indexing, slicing, membership, equality, hash, huge values, attributes, errors.
# small

r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], list(r[::-1]), r.start, r.stop, r.step, r.index(8),
    r.count(8), r.count(9), 8 in r, 9 in r, 8.0 in r, '8' in r, list(reversed(r)), bool(r), bool(range(0)))
print(range(5), range(0), range(5, 0), list(range(5, 0, -2)), range(0, 10, 100), range(True), range(-3, 3)[2:],
    repr(range(1, 5, 1)), repr(range(0, 5, 2)), range(10)[-3:-1], range(10)[20:], range(10)[::-3], range(10)[:5][::2],
    range(3)[5:2])
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2),
    range(1) == range(0, 1, 50), range(3) == [0, 1, 2], range(3) != range(4), hash(range(3)) == hash(range(0, 3, 1)),
    hash(range(0)) == hash(range(9, 3)), {range(2): 'v'}[range(0, 2)])
big = range(10 ** 30, 10 ** 30 + 10, 3)
print(big, big[1], big[-1], list(big), 10 ** 30 + 3 in big, 10 ** 30 + 4 in big, big.index(10 ** 30 + 6), len(big),
    range(2 ** 63)[2 ** 62], range(10 ** 20)[5:10 ** 19], -1 in range(10 ** 40), max(big) == big[-1])
for f in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.0), lambda: range('a'), lambda: range(1, 2, 0),
    lambda: range(None), lambda: r[6], lambda: r[-7], lambda: r['a'], lambda: r[1.0], lambda: len(range(10 ** 30)),
    lambda: len(range(2 ** 63)), lambda: r.index(9), lambda: r.index('a'), lambda: setattr(r, 'start', 1),
    lambda: r.append(1), lambda: r + r, lambda: r < r, lambda: r * 2, lambda: range(stop=5),
    lambda: type('R', (range,), {}), lambda: hash(r) == hash(r), lambda: next(r), lambda: range(5)[::0],
    lambda: list(range(10 ** 30))[0] if 0 else range(3).x, lambda: r.count([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
it = iter(range(3))
print(type(it).__name__, next(it), it.__length_hint__(), list(it), next(it, 'end'), type(iter(big)).__name__,
    next(iter(big)), type(reversed(r)).__name__)
for i in range(10 ** 20, 10 ** 20 + 2): print(i, end=' ')
for i in range(2 ** 62 - 1, 2 ** 62 + 2): print(i, end=' ')
for i in range(9223372036854775806, 9223372036854775809): print(i, end=' ')
for i in range(3, 0, -1): print(i, end=' ')
print()
class I:
    def __index__(self): return 4
class Int(int): pass
print(list(range(I())), range(I(), 10), type(range(Int(3))[1]).__name__, type(range(Int(3)).stop).__name__,
    sum(range(101)), min(range(5, 1, -1)), sorted(range(3), reverse=True), [*range(2)], dict(enumerate(range(2))),
    tuple(range(-2, 2)), list(zip(range(2), range(5, 7))), list(map(str, range(3))), any(range(1)), all(range(1, 3)),
    3 in range(0, 10, 2))
