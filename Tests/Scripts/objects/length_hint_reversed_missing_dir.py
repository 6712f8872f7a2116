# __length_hint__, __reversed__, __missing__, __dir__, __bytes__, __sizeof__ hooks.
# small

class H:
    def __init__(self, h): self.h = h
    def __length_hint__(self): return self.h
    def __iter__(self): return iter([1, 2, 3])
print(list(H(0)), list(H(100)), list(H(NotImplemented)), tuple(H(1)))
for bad in (-1, 'x', 1.5):
    try:
        list(H(bad))
    except Exception as e:
        print(type(e).__name__, e)
class HT:
    def __length_hint__(self): raise TypeError('ignored')
    def __iter__(self): return iter('ab')
class HV(HT):
    def __length_hint__(self): raise ValueError('not ignored')
print(list(HT()))
try:
    list(HV())
except ValueError as e:
    print(e)
class Rev:
    def __reversed__(self): return 'anything'
class RevNone: __reversed__ = None
class SeqLike:
    def __len__(self): return 3
    def __getitem__(self, i): print('get', i); return i * 2
print(reversed(Rev()), list(reversed(SeqLike())))
for o in (RevNone(), 5, {1}, iter([])):
    try:
        reversed(o)
    except TypeError as e:
        print(e)
print(list(reversed('abc')), list(reversed(range(4))), list(reversed({1: 2, 3: 4})), list(reversed({1: 2}.items())),
    list(reversed((1, 2))), list(reversed({5: 6}.values())))
class D(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
d = D(a=1)
print(d['a'], d['b'], d.get('c'), 'c' in d, d)
try:
    d.pop('zz')
except KeyError as e:
    print('KeyError', e)
plain = {}
try:
    plain['q']
except KeyError as e:
    print(e, e.args)
class DM(dict): __missing__ = lambda s, k: 'lambda ' + k
print(DM()['x'], '%(x)s {0[y]}' % DM() if 0 else '%(x)s' % DM(), '{x}'.format_map(DM()))
class Dir:
    def __dir__(self): return ['b', 'a', 'c']
print(dir(Dir()))
for r in (5, [1, 'a'], None):
    class Dr:
        def __dir__(self): return r
    try:
        print(dir(Dr()))
    except TypeError as e:
        print(e)
class By:
    def __bytes__(self): return b'custom'
print(bytes(By()), bytes([1, 2]), bytes(3), bytes(b'x'), bytes('é', 'utf8'), bytes())
class Sz:
    def __sizeof__(self): return 1000
import sys
print(Sz().__sizeof__(), sys.getsizeof(Sz()) >= 1000, type(sys.getsizeof([])).__name__, sys.getsizeof(5) > 0)
class Obj:
    x = 1
    def m(self): pass
o = Obj(); o.inst = 2
print([n for n in dir(o) if not n.startswith('__')], [n for n in dir(Obj) if not n.startswith('__')],
    '__class__' in dir(o), dir(o) == sorted(dir(o)))
print(vars(o), [k for k in vars(Obj) if k[0] != '_'])
