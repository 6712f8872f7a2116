# math: sqrt, cbrt, exp, expm1, log with bases and huge ints, pow, hypot, dist, isqrt.
# small

import math
inf, nan = math.inf, math.nan
print(math.sqrt(2), math.sqrt(0), math.sqrt(-0.0), math.sqrt(inf), math.sqrt(10 ** 40), math.cbrt(27), math.cbrt(-8),
    math.exp(0), math.exp(1), math.exp(-inf), math.exp(inf), math.exp(-800), math.exp2(3), math.exp2(0.5),
    math.expm1(1e-10), math.expm1(-inf), math.log(1), math.log(math.e), math.log(8, 2), math.log(10 ** 400),
    math.log(2 ** 5000, 2), math.log2(8), math.log2(2 ** 3000), math.log10(1000), math.log10(10 ** 500),
    math.log1p(1e-10), math.log1p(-0.0), math.log(inf), math.log(5e-324), math.log(0.5, 0.25))
print(math.pow(2, 10), math.pow(2, -1), math.pow(0, 0), math.pow(nan, 0), math.pow(1, nan), math.pow(-8, 3),
    math.pow(inf, -1), math.pow(-inf, 3), math.pow(0.5, inf), math.pow(-1, inf))
print(math.hypot(), math.hypot(3), math.hypot(-3, 4), math.hypot(1, 2, 2), math.hypot(inf, nan),
    math.hypot(1e200, 1e200), math.hypot(3e-320, 4e-320), math.dist([0, 0], [3, 4]), math.dist((1,), (4,)),
    math.dist([], []))
for n in (0, 1, 3, 4, 15, 16, 17, 10 ** 20, 10 ** 40 - 1, 2 ** 64, 2 ** 128 - 1): print(math.isqrt(n), end=' ')
print()
for f in (lambda: math.sqrt(-1), lambda: math.sqrt(-inf), lambda: math.sqrt('4'), lambda: math.log(0),
    lambda: math.log(-1), lambda: math.log(-10 ** 400), lambda: math.log(2, 0), lambda: math.log(2, 1),
    lambda: math.log(2, -1), lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.log2(0),
    lambda: math.log10(-5), lambda: math.log1p(-1), lambda: math.log1p(-2), lambda: math.exp(1000),
    lambda: math.expm1(1000), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.pow(10, 400),
    lambda: math.pow('a', 1), lambda: math.isqrt(-1), lambda: math.isqrt(4.0), lambda: math.hypot('a'),
    lambda: math.dist([1], [1, 2]), lambda: math.dist(5, 5), lambda: math.dist(['a'], [1]),
    lambda: math.sqrt(10 ** 400), lambda: math.exp(10 ** 400), lambda: math.sqrt(nan), lambda: math.log('x'),
    lambda: math.exp2(5000), lambda: math.sqrt(), lambda: math.cbrt('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
