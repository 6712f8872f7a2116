"""doc"""
from __future__ import annotations
x: int = 1
y: list[undefined, 'str', "a'b"]
class C:
    a: Foo.bar[1:2, ::3, ...] = 1
    b: lambda x, *y, z=1, **k: (yield) if 0 else 1
    def f(self, p: a + b * -c ** d // ~e, *q: not a and b or c, r: {1: 2, **d} = 1, **s: {1, *x}) -> [i for i in j if k for l in m]: pass
    def g(self, p: (1,), q: (1, 2), r: (), s: f'{x!r:>{w}} {y}' , t: f(a, *b, c=1, **d), u: a if b else c, v: 1 < 2 <= 3 != 4, w: x[(1, 2)], xx: x[1, 2]): pass
    def h(self, a: 1e100, b: 1j, c: b'x', d: 'x' 'y', e: None, f: True, g: ..., h: -1, i: 0x10, j: x.y.z, k: (a, b)[0], l: {**a}, m: (x for x in y), n: {a: b for a in c}, o: not (a or b), p: (a + b) * c, q: a + (b + c), r: -(-1), s: (-1) ** 2, t: 2 ** -1, u: (lambda: 1)(), v: 1 .real, w: 1.5.real, x: [*a], y: a @ b, z: a << b >> c & d | e ^ f): pass
print(__annotations__)
print(C.__annotations__)
for n in 'fgh':
    for k, v in getattr(C, n).__annotations__.items(): print(k, v)
def f():
    z: int
    print(z)
try: f()
except NameError as e: print(e)
