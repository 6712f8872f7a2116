# A rational number class with all operators, and continued fractions.
# small

def gcd(a, b):
    while b: a, b = b, a % b
    return abs(a)
class Q:
    __slots__ = 'n', 'd'
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f'Q({n}, 0)')
        if d < 0: n, d = -n, -d
        g = gcd(n, d)
        self.n, self.d = n // g, d // g
    @classmethod
    def of(cls, x): return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else NotImplemented
    def _op(f):
        def fwd(a, b):
            b = Q.of(b)
            return b if b is NotImplemented else f(a, b)
        def rev(a, b):
            b = Q.of(b)
            return b if b is NotImplemented else f(b, a)
        return fwd, rev
    __add__, __radd__ = _op(lambda a, b: Q(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _op(lambda a, b: Q(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _op(lambda a, b: Q(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _op(lambda a, b: Q(a.n * b.d, a.d * b.n))
    __lt__, __gt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __le__, __ge__ = _op(lambda a, b: a.n * b.d <= b.n * a.d)
    del _op
    def __eq__(self, o):
        o = Q.of(o)
        return o if o is NotImplemented else (self.n, self.d) == (o.n, o.d)
    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))
    def __neg__(self): return Q(-self.n, self.d)
    def __abs__(self): return Q(abs(self.n), self.d)
    def __bool__(self): return self.n != 0
    def __float__(self): return self.n / self.d
    def __int__(self): return int(self.n / self.d)
    def __floor__(self): return self.n // self.d
    def __pow__(self, k): return Q(self.n ** k, self.d ** k) if k >= 0 else Q(self.d ** -k, self.n ** -k)
    def __repr__(self): return f'Q({self.n}, {self.d})'
    def __str__(self): return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)
    def __format__(self, spec): return format(float(self) if spec else str(self), spec)
a, b = Q(1, 2), Q(-3, 4)
print(a + b, a - b, a * b, a / b, -a, abs(b), a + 1, 1 + a, 2 - a, 3 * a, 1 / a, a ** 3, a ** -2, a < b, a > b,
    a <= 1, 1 >= a, a == Q(2, 4), a == 0.5, Q(4, 2) == 2, hash(Q(4, 2)) == hash(2), bool(Q(0)), float(b),
    int(Q(-7, 2)), f'{a} {a:.3f} {b!r:>10}')
print(sum([Q(1, n) for n in range(1, 11)]), max(Q(1, 3), Q(2, 5)), sorted([Q(1, 2), 0, Q(-1, 3), 1]))
for f in (lambda: a + 'x', lambda: 'x' + a, lambda: a / 0, lambda: Q(1, 0), lambda: a < 'x', lambda: a + 1.5,
    lambda: setattr(a, 'x', 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def cf(x):
    out = []
    while True:
        w = x.n // x.d
        out.append(w)
        x = x - w
        if not x: return out
        x = 1 / x
def back(l):
    x = Q(l[-1])
    for w in reversed(l[:-1]): x = w + 1 / x
    return x
print(cf(Q(415, 93)), back(cf(Q(415, 93))), cf(Q(314159, 100000)), [str(back([1] * n)) for n in range(1, 9)])
