# keys, values and items: live views, set operations, reversed, comparison, changes while iterating.
# small

d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 'a' in k, 1 in v, ('a', 1) in i, ('a', 2) in i, 'a' in i, 5 in k)
d['c'] = 3
print(k, list(v), len(i), list(reversed(k)), list(reversed(v)), list(reversed(i)), iter(k).__next__())
print(sorted(k & {'a', 'z'}), sorted(k | ['q']), sorted(k - {'a'}), sorted(k ^ {'a', 'x'}),
    sorted(i & {('a', 1), ('b', 9)}), type(k & k).__name__, k == {'a', 'b', 'c'},
    k == {'c': 0, 'b': 0, 'a': 0}.keys(), k == ['a', 'b', 'c'], i == {('a', 1), ('b', 2), ('c', 3)}, k >= {'a'},
    k > k, k <= k, k.isdisjoint('xyz'), k.isdisjoint(['a']), sorted({'a', 'q'} - k), sorted(['a', 'q'] | k) , v == v,
    v == d.values(), k != {'a'}, {'a'} < k)
for f in (lambda: k[0], lambda: v & v, lambda: k + k, lambda: hash(k), lambda: hash(i), lambda: k & 5,
    lambda: k - None, lambda: k < 5, lambda: k.append, lambda: next(k), lambda: type(k)(), lambda: setattr(k, 'x', 1),
    lambda: len(iter(k)), lambda: {'x': []}.items() & {1}, lambda: hash(v) is None, lambda: k.mapping['a'],
    lambda: k.mapping.__setitem__('q', 1), lambda: k.isdisjoint(5), lambda: i | 3):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for op in ("d['new'] = 1", "del d['a']", "d.clear()", "d.update(z=1)", "d.pop('b')", "d['a'] = 'same size'",
    "d.setdefault('a', 1)"):
    for view in ('keys', 'values', 'items'):
        d = {'a': 1, 'b': 2, 'c': 3}
        it = iter(getattr(d, view)())
        next(it)
        exec(op)
        try:
            print(op, view, next(it))
        except (RuntimeError, StopIteration) as e:
            print(op, view, type(e).__name__, e)
d = {1: 1}
it = iter(d)
print(next(it), next(it, 'end'))
d[2] = 2
print(next(it, 'still end'), type(iter(d)).__name__, type(iter(d.values())).__name__, type(iter(d.items())).__name__,
    type(reversed(d)).__name__, type(d.keys()).__name__, type(d.values()).__name__, type(d.items()).__name__)
e = {}
e['self'] = e.values()
print(repr(e)[:30], list({}.items()), {}.keys(), {}.values(), {}.items(), {}.keys() == set(),
    {}.items() == frozenset(), iter(d).__length_hint__(), {1: 2}.items() <= {(1, 2)}, dict(d.items()) == d,
    dict(reversed(d.items())), max(d.keys()), sum(d.values()))
for kk, vv in d.items(): d[kk] = vv * 10
print(d)
