# Rich comparison: reflection, subclass priority, defaults, non-bool results, errors.
# small

class A:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'{type(self).__name__}{self.v}'
    def __lt__(self, o): print(self, '<', o); return NotImplemented if self.v == 0 else self.v < getattr(o, 'v', 99)
    def __gt__(self, o): print(self, '>', o); return self.v > getattr(o, 'v', 99)
class B(A):
    def __gt__(self, o): print(self, 'B>', o); return 'from B'
class C(A): pass
print(A(1) < A(2), A(0) < A(5), A(1) < B(2), A(1) < C(2), 5 < A(1), A(1) > 5)
try:
    A(1) <= A(2)
except TypeError as e:
    print(e)
for op in ('<', '<=', '>', '>='):
    for l, r in [('1', '"a"'), ('None', 'None'), ('[1]', '(1,)'), ('{}', '{}'), ('1j', '2j'), ('object()', '1'),
        ('len', 'len'), ('int', 'str')]:
        try:
            print(eval(f'{l} {op} {r}'))
        except TypeError as e:
            if op in ('<', '>='): print(e)
print(object() == object(), (o := object()) == o, o != o, None == 0, 1 == 1.0 == True, '1' == 1, b'a' == 'a',
    [] == (), 1 == 1 + 0j)
class E:
    def __eq__(self, o): return 'eq'
print(E() == 1, 1 == E(), E() != 1, not (E() != 1), [E()] == [1], E() in [1], [1].count(E()), [1].index(E()))
class N:
    def __ne__(self, o): return 'ne'
print(N() != 1, 1 != N(), N() == 1)
class X:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
x = X()
print(x == X(), x == x, x != 5, x.__eq__(1), x.__ne__(1), object.__eq__(x, x), object.__ne__(x, x),
    object.__lt__(x, x), (1).__eq__('a'), (1).__lt__(2.0))
try:
    x < x
except TypeError as e:
    print(e)
class Bad:
    def __eq__(self, o): raise ValueError('eq!')
b = Bad()
print([b] == [b], b in [b], (b,).index(b))
for f in (lambda: b == 1, lambda: [b] == [1], lambda: b in [1], lambda: {1: b} == {1: 2}):
    try:
        f()
    except ValueError as e:
        print(e)
nan = float('nan')
print(nan == nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {1: nan} == {1: nan}, nan != nan, nan < 1,
    sorted([3, 1, 2]), max(nan, 1) != max(nan, 1))
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], (1, 'a') < (2, 3), [1, 'a'] == [1, 'a'], (1, 2) >= (1, 2), 'a' < 'B',
    'Z' < 'a', '' < 'a', b'a' < b'b', {1} < {1, 2}, {1} <= {1}, not {1} < {2})
try:
    (1, 'a') < (1, 2)
except TypeError as e:
    print(e)
class M:
    def __lt__(self, o): return []
print(M() < 1, not (M() < 1), bool(M() < 1), 1 > M())
