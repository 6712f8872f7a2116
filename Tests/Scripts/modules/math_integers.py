# math: factorial, gcd, lcm, comb, perm, prod, fsum, isclose, isfinite and friends.
# small

import math
inf, nan = math.inf, math.nan
print([math.factorial(n) for n in range(12)], math.factorial(30), math.factorial(100) % 10 ** 9, math.factorial(True))
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18), math.gcd(0, 0), math.gcd(0, 5),
    math.gcd(10 ** 30, 6 ** 25), math.gcd(12, 18, 27), math.lcm(), math.lcm(4, 6), math.lcm(-4, 6), math.lcm(0, 5),
    math.lcm(2, 3, 7), math.lcm(10 ** 20, 15))
print(math.comb(5, 2), math.comb(5, 0), math.comb(5, 6), math.comb(100, 50), math.perm(5, 2), math.perm(5),
    math.perm(5, 6), math.perm(30, 10), math.comb(10 ** 20, 2), math.perm(10 ** 10, 1))
print(math.prod([]), math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod(range(1, 21)), math.prod([2, 3], start=10),
    math.prod([10 ** 20, 10 ** 20]))
print(math.fsum([0.1] * 10), math.fsum([]), math.fsum([1e308, -1e308, 1e308]), math.fsum([1, 1e100, 1, -1e100]),
    math.fsum([inf, 1]), math.fsum(range(5)), sum([0.1] * 10))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12),
    math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(nan, nan), math.isclose(inf, -inf),
    math.isclose(10 ** 20, 10 ** 20 + 1))
for v in (0, 1.5, inf, -inf, nan, 10 ** 20): print(math.isfinite(v), math.isinf(v), math.isnan(v), end='; ')
print()
for f in (lambda: math.factorial(-1), lambda: math.factorial(5.0), lambda: math.factorial('a'),
    lambda: math.factorial(10 ** 20), lambda: math.gcd(1.5), lambda: math.gcd('a', 1), lambda: math.lcm(1.0),
    lambda: math.comb(-1, 2), lambda: math.comb(5, -1), lambda: math.comb(5.0, 2), lambda: math.comb(5),
    lambda: math.perm(-1), lambda: math.perm(5, -2), lambda: math.prod(5), lambda: math.prod(['a', 'b']),
    lambda: math.prod([1], 2), lambda: math.fsum(['a']), lambda: math.fsum(5), lambda: math.fsum([1e308] * 3),
    lambda: math.fsum([inf, -inf]), lambda: math.isclose(1), lambda: math.isclose(1, 2, rel_tol=-1),
    lambda: math.isclose('a', 1), lambda: math.isnan('x'), lambda: math.isfinite(10 ** 400), lambda: math.no_such,
    lambda: math.prod()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class I:
    def __index__(self): return 6
print(math.factorial(I()), math.gcd(I(), 4), math.comb(I(), 2), math.isqrt(I()), math.prod([I().__index__(), 2]))
