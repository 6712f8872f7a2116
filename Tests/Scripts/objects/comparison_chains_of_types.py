# Equality and ordering between all pairs of built-in kinds.
# small

vals = [0, 0.0, False, 0j, '', b'', (), [], {}, set(), frozenset(), None, range(0), 1, True, 1.0, 'a', b'a', (1,), [1], {1: 1}, {1}, frozenset([1])]
names = [type(v).__name__ for v in vals]
for i, a in enumerate(vals):
    print(repr(a), [j for j, b in enumerate(vals) if a == b], [j for j, b in enumerate(vals) if not (a != b)])
def lt(a, b):
    try:
        return '1' if a < b else '0'
    except TypeError:
        return '.'
for a in vals: print(f'{a!r:>15}', ''.join(lt(a, b) for b in vals))
