# The read-only view of a class's namespace.
# small

class A:
    x = 1
    def m(self): pass
p = A.__dict__
print(type(p).__name__, p['x'], 'm' in p, 'zz' in p, p.get('x'), p.get('q', 5), len(p) > 2,
    [k for k in p if not k.startswith('__')], sorted(k for k in p.keys() if k in 'xm'),
    isinstance(p.items(), type({}.items())), p is A.__dict__, p == A.__dict__, p == dict(p))
A.y = 2
print(p['y'], [k for k in p.copy() if k in 'xy'], type(p.copy()).__name__, list(reversed(list(p)))[0],
    next(iter(p)) in p)
for f in (lambda: p.__setitem__('x', 1), lambda: exec('p["x"] = 5'), lambda: exec('del p["x"]'), lambda: p['nope'],
    lambda: p.pop('x'), lambda: p.update({}), lambda: p.clear(), lambda: hash(p), lambda: type(p)(),
    lambda: type(p)(5), lambda: type(p)([1]), lambda: setattr(A, '__dict__', {}), lambda: p.x, lambda: p + p,
    lambda: p[[]], lambda: setattr(p, 'x', 1), lambda: type(p)({}, {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
MP = type(p)
d = {'a': 1}
m = MP(d)
d['b'] = 2
print(m, repr(m), str(m), len(m), m | {'c': 3}, {'z': 0} | m, type(m | {}).__name__, m == d, m['b'], list(m.values()),
    list(m.items()), dict(m), {**m}, list(reversed(m)), m.copy(), 'a' in m, sorted(m), MP(m), bool(MP({})), m != {},
    list(map(m.get, 'ab')))
try:
    m |= {'q': 1}
except TypeError as e:
    print(e)
class D(dict):
    def __getitem__(self, k): return 'hooked'
    def __missing__(self, k): return 'missing'
print(MP(D())['x'], MP(D(a=1)), type(MP(D()).copy()).__name__, vars(A) == A.__dict__, type(vars(A)).__name__,
    type(int.__dict__).__name__, 'bit_length' in int.__dict__)
