# In-place operators: own form, fallback to the plain one, NotImplemented, results.
# small

class A:
    def __iadd__(self, o): return 'iadd'
    def __add__(self, o): return 'add'
class B:
    def __add__(self, o): return 'add'
class C:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'add after iadd'
class D:
    def __iadd__(self, o): return NotImplemented
class E:
    def __radd__(self, o): return 'E.radd'
class F:
    __iadd__ = None
    def __add__(self, o): return 'never'
for c in (A, B, C):
    x = c(); x += 1
    print(x)
x = D()
try:
    x += 1
except TypeError as e:
    print(e)
x = D(); x += E()
print(x)
x = F()
try:
    x += 1
except TypeError as e:
    print(e)
x = 5; x += E(); print(x)
class All: pass
for op in 'add sub mul matmul truediv floordiv mod pow lshift rshift and xor or'.split():
    setattr(All, f'__i{op}__', lambda s, o, op=op: log.append(op) or s)
log = []
x = y = All()
x += 1; x -= 1; x *= 1; x @= 1; x /= 1; x //= 1; x %= 1; x **= 1; x <<= 1; x >>= 1; x &= 1; x ^= 1; x |= 1
print(log, x is y)
for s in ['x += ""', 'x -= []', 'x **= None', 'x @= 1', 'x |= 1.5', 'x <<= "a"', 'x //= {}', 'x %= ()']:
    try:
        exec(s, {'x': 1})
    except TypeError as e:
        print(e)
for s in ['x += 1', 'x += None', 'x *= 1.5', 'x -= [1]', 'x *= -1', 'x += "ab"', 'x += {"k": 1}',
    'x += (i for i in range(2))']:
    ns = {'x': [1, 2]}
    try:
        exec(s, ns)
        print(ns['x'])
    except TypeError as e:
        print(e)
class L(list):
    def __add__(self, o): return 'L.add'
l = L([1]); l += [2]; print(type(l).__name__, l)
class I(int):
    def __iadd__(self, o): return I(self * 10 + o)
i = I(1); i += 2; i += 3; print(i, type(i).__name__)
class T:
    def __init__(self): self.l = (1,)
    def __getattr__(self, n): raise AttributeError(n)
t = T(); t.l += (2,); print(t.l)
try:
    t.m += 1
except AttributeError as e:
    print(e)
