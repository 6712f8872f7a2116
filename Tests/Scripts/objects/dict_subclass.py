# dict subclasses: which hooks built-in operations use, and which they bypass.
# small

class D(dict):
    def __getitem__(self, k): print('getitem', k); return super().__getitem__(k)
    def __setitem__(self, k, v): print('setitem', k, v); super().__setitem__(k, v)
    def __contains__(self, k): print('contains', k); return super().__contains__(k)
    def __iter__(self): print('iter'); return super().__iter__()
    def keys(self): print('keys'); return super().keys()
    def __len__(self): print('len'); return super().__len__()
    def __missing__(self, k): return 'missing ' + str(k)
d = D(a=1)
d['b'] = 2
d.update(c=3)
d.setdefault('d', 4)
print(d['a'], d['zz'], d.get('a'), d.get('q'), 'a' in d, d.pop('a'))
print(dict(d), len(d), list(d), {**d}, (lambda **k: k)(**d), bool(d), d, d == {'b': 2, 'c': 3, 'd': 4},
    list(d.items()), sorted(d))
for k in d: print('loop', k)
c = d.copy()
print(type(c).__name__, type(d | {}).__name__, type({} | d).__name__, type(D.fromkeys('a')).__name__)
d |= {'x': 1}
print(sorted(dict.keys(d)), '{zz}'.format_map(d), '%(yy)s' % d)
class NoMissing(dict):
    def __init__(self, *a): super().__init__(*a); self.attr = 1
n = NoMissing({1: 2})
n.extra = 5
print(n, n.__dict__, n.attr, hasattr({}, '__dict__'), n == {1: 2}, repr(n), type(n.copy()).__name__)
class M(dict):
    def __missing__(self, k): raise LookupError('custom ' + k)
try:
    M()['x']
except LookupError as e:
    print(type(e).__name__, e)
class Default(dict):
    def __init__(self, f): self.f = f
    def __missing__(self, k):
        v = self[k] = self.f()
        return v
g = Default(list)
g['a'].append(1); g['a'].append(2); g['b']
print(g, len(g))
ns = Default(lambda: 'made up')
print(eval('some_name', {}, ns), ns)
exec('y = undefined_here', {}, ns)
print(ns['y'])
class H(dict):
    def __hash__(self): return 1
    def __eq__(self, o): return self is o
h = H()
print({h: 'key'}[h], h == H(), len({H(), H()}))
