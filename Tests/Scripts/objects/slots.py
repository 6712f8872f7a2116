# __slots__: what they allow, errors, inheritance, names, deletion.
# small

class P:
    __slots__ = 'x', 'y'
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, 'y'), hasattr(p, '__dict__'), hasattr(p, '__weakref__'))
for f in (lambda: p.y, lambda: setattr(p, 'z', 1), lambda: delattr(p, 'y'), lambda: p.__dict__,
    lambda: P.x.__get__(5)):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(e)
class Q(P): pass
q = Q(1)
q.anything = 2
print(q.__dict__)
class R(P):
    __slots__ = ['z']
r = R(1)
r.z, r.y = 3, 4
print(r.z, r.y, r.__slots__)
class S:
    __slots__ = 'single'
    single_default = 1
S().single = 1
class D:
    __slots__ = {'a': 'doc of a', 'b': 'doc of b'}
print(D.__slots__, type(D.a).__name__, D.a.__name__, repr(D.a), D.a.__objclass__.__name__)
d = D()
d.a = 1
print(D.a.__get__(d), D.a.__get__(None, D) is D.a)
D.a.__set__(d, 7)
D.a.__delete__(d)
print(hasattr(d, 'a'))
try:
    D.a.__get__(p)
except TypeError as e:
    print(e)
for slots, extra in [(5, {}), (['a', 5], {}), (['not valid'], {}), (['x'], {'x': 1}), (['__dict__', '__dict__'], {}),
    (['a', 'a'], {}), ([''], {}), (('__weakref__', '__weakref__'), {}), (iter('ab'), {}), ('__class__',{})]:
    try:
        t = type('T', (), {'__slots__': slots, **extra})
        print('ok', sorted(k for k in t.__dict__ if not k.startswith('__')))
    except Exception as e:
        print(type(e).__name__, e)
class M1: __slots__ = 'a'
class M2: __slots__ = 'b'
class M3: __slots__ = ()
for bases in [(M1, M2), (M1, M3), (M3, M1), (M1, P)]:
    try:
        type('T', bases, {})
        print('ok')
    except TypeError as e:
        print(e)
for base in (int, str, tuple, list, dict, bytes, float, type):
    try:
        class T(base): __slots__ = 'a'
        print(base.__name__, 'ok')
    except TypeError as e:
        print(base.__name__, e)
class WithDict: __slots__ = 'a', '__dict__'
w = WithDict(); w.a = 1; w.b = 2
print(w.__dict__)
class E(int): __slots__ = ()
print(E(5) + 1, hasattr(E(5), '__dict__'))
