# The recursion limit: where it hits, in which constructs, and that one recovers from it.

import sys
def depth(f):
    n = 0
    def g(*a):
        nonlocal n
        n += 1
        return f(g)
    try:
        g()
    except RecursionError as e:
        return n > 20, type(e).__name__, str(e)[:32]
sys.setrecursionlimit(300)
print(depth(lambda g: g()))
print(depth(lambda g: [g() for _ in (1,)]))
print(depth(lambda g: sorted([1], key=g)))
print(depth(lambda g: list(map(g, [1]))))
class A:
    def __getattr__(self, n): return getattr(self, n + 'x')
    def __add__(self, o): return self + o
    def __repr__(self): return f'{self!r}'
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __getitem__(self, i): return self[i]
    def __iter__(self): return iter(self)
    def __hash__(self): return hash(self)
    def __bool__(self): return not self
    def __contains__(self, x): return x in self
a = A()
for n, f in [('getattr', lambda: a.x), ('add', lambda: a + 1), ('repr', lambda: repr(a)), ('eq', lambda: a == 1),
    ('call', lambda: a()), ('len', lambda: len(a)), ('getitem', lambda: a[0]), ('iter', lambda: iter(a)),
    ('hash', lambda: hash(a)), ('bool', lambda: bool(a)), ('contains', lambda: 1 in a), ('str', lambda: str(a)),
    ('format', lambda: f'{a}')]:
    try:
        f()
    except RecursionError as e:
        print(n, type(e).__name__)
def gen(): yield from gen()
try:
    next(gen())
except RecursionError:
    print('generator')
class M(type):
    def __instancecheck__(c, o): return isinstance(o, c)
class K(metaclass=M): pass
try:
    isinstance(1, K)
except RecursionError:
    print('instancecheck')
l = []
for _ in range(100000): l = [l]
try:
    repr(l)
except RecursionError as e:
    print('nested repr')
try:
    l == [l]
except RecursionError as e:
    print('nested eq')
sys.setrecursionlimit(1000)
def ok(n): return 0 if n == 0 else 1 + ok(n - 1)
print(ok(900))
try:
    ok(2000)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(5000)
print(ok(4000))
def low():
    try:
        sys.setrecursionlimit(5)
    except RecursionError as e:
        print(str(e).split(' at ')[0])
def down(n): return low() if n == 0 else down(n - 1)
down(20)
