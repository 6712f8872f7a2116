# __int__, __float__, __index__, __complex__, __bool__, __round__, __trunc__, __floor__ and friends.
# small

import math
class N:
    def __int__(self): return 3
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j
    def __round__(self, n='none'): return ('round', n)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __abs__(self): return 'abs'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __divmod__(self, o): return 'divmod'
n = N()
print(int(n), float(n), complex(n), round(n), round(n, 2), round(n, None), math.trunc(n), math.floor(n), math.ceil(n),
    abs(n), -n, +n, ~n, divmod(n, 1), bool(n))
class I:
    def __index__(self): return 7
i = I()
print(int(i), float(i), complex(i), bin(i), hex(i), oct(i), range(i)[-1], [0] * i, 'ab' * I() == 'ab' * 7,
    chr(i) == '\x07', math.floor(i), round(2.123456789, i), bytes(i), list(range(10))[i], math.sqrt(I()) > 2)
class T:
    def __trunc__(self): return 9
class Bad:
    def __init__(self, r): self.r = r
    def __int__(self): return self.r
    def __float__(self): return self.r
    def __index__(self): return self.r
    def __complex__(self): return self.r
    def __bool__(self): return self.r
    def __len__(self): return self.r
    def __str__(self): return self.r
    def __repr__(self): return self.r
    def __bytes__(self): return self.r
    def __hash__(self): return self.r
    def __format__(self, s): return self.r
    def __dir__(self): return self.r
    def __length_hint__(self): return self.r
    def __iter__(self): return iter(())
for f in (int, float, complex, bool, len, str, repr, bytes, hash, format, bin, dir, lambda b: [0][b],
    lambda b: f'{b}', list, range, lambda b: 'a' % b, ascii):
    for r in ('s', 1.5, None):
        try:
            print(getattr(f, '__name__', '?'), repr(r), f(Bad(r)))
        except Exception as e:
            print(getattr(f, '__name__', '?'), repr(r), type(e).__name__, e)
class Plain: pass
for f in (int, float, complex, len, bytes, bin, abs, round, math.floor, math.trunc, reversed, lambda p: p(),
    lambda p: -p, lambda p: [0][p], lambda p: range(p), chr, iter, next, divmod):
    try:
        print(f(Plain()))
    except TypeError as e:
        print(e)
class IntSub(int): pass
class FloatSub(float): pass
class R:
    def __index__(self): return True
    def __float__(self): return 1.5
print(float(R()), type(float(FloatSub(2))).__name__, type(int(IntSub(3))).__name__, type(IntSub(3) + 1).__name__,
    type(+IntSub(3)).__name__, type(abs(IntSub(-3))).__name__)
