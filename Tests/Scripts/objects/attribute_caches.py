# Changing classes between accesses: whatever is cached must notice.
# small

class A:
    def m(self): return 'A.m'
    x = 'A.x'
class B(A): pass
class Other:
    def m(self): return 'Other.m'
    x = 'Other.x'
def call(o): return o.m()
def get(o): return o.x
def setx(o, v): o.x = v
b = B()
out = []
for step in range(14):
    if step == 2: A.m = lambda s: 'A.m patched'
    if step == 3: B.m = lambda s: 'B.m'
    if step == 4: b.m = lambda: 'instance'
    if step == 5: del b.m
    if step == 6: del B.m
    if step == 7: B.x = property(lambda s: 'property', lambda s, v: out.append(('set', v)))
    if step == 8: setx(b, 1)
    if step == 9: del B.x; setx(b, 'inst x')
    if step == 10: B.__bases__ = (Other,)
    if step == 11: b.__class__ = type('New', (Other,), {'x': 'New.x', 'm': lambda s: 'New.m'})
    if step == 12: del b.__dict__['x']
    if step == 13: type(b).__getattribute__ = lambda s, n: (lambda: 'hook') if n == 'm' else 'hook x'
    out.append((step, call(b), get(b)))
for o in out: print(o)
def poly(o): return o.m()
class P: m = lambda s: 'P'
class Q: m = lambda s: 'Q'
class R:
    def __getattr__(self, n): return lambda: 'R ' + n
class S: __slots__ = ('m',)
s = S(); s.m = lambda: 'slot'
class T:
    m = staticmethod(lambda: 'static')
class U:
    m = classmethod(lambda c: c.__name__)
print([poly(o) for o in (P(), Q(), P(), R(), s, T(), U(), P(), Q())] * 1)
g = 1
def glob(): return g
print(glob()); g = 2; print(glob()); del g
try: glob()
except NameError as e: print(e)
g = 3; print(glob())
def blt(): return len([1])
print(blt()); len = lambda x: 'shadowed'; print(blt()); del len; print(blt())
def add(a, b): return a + b
print([add(1, 2), add('a', 'b'), add(1.5, 2), add([1], [2]), add(2 ** 62, 2 ** 62), add(True, 1), add(1, 2)])
def f(): return 'old'
def caller(): return f()
print(caller()); f = lambda: 'new'; print(caller()); f = type('K', (), {}); print(type(caller()).__name__)
def idx(o, i): return o[i]
print([idx([1, 2], 1), idx('ab', 0), idx({5: 6}, 5), idx((7,), -1), idx(range(5), 2), idx([3], 0)])
