# math: trigonometric and hyperbolic functions, degrees, constants, special functions.
# small

import math
inf, nan = math.inf, math.nan
r = lambda x: float(f'{x:.12g}')
print(math.pi, math.e, math.tau, math.inf, math.nan)
for f in (math.sin, math.cos, math.tan, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.erf, math.erfc):
    print(f.__name__, [r(f(v)) for v in (0, 1, -1, 0.5, 3.0, 10)], f(-0.0))
for f in (math.asin, math.acos, math.atanh):
    print(f.__name__, [r(f(v)) for v in (0, 0.5, -0.5, 0.99)], f(-0.0) if f is not math.acos else '')
print(r(math.acosh(1)), r(math.acosh(2)), r(math.gamma(5)), r(math.gamma(0.5)), r(math.gamma(-1.5)),
    r(math.lgamma(10)), r(math.lgamma(0.5)), math.lgamma(1), r(math.gamma(170)))
print(math.atan2(0.0, 1), math.atan2(0.0, -1), math.atan2(-0.0, -1), math.atan2(1, 0), math.atan2(-1, -0.0),
    math.atan2(inf, inf), math.atan2(0.0, -0.0), r(math.atan2(1, 2)))
print(math.degrees(math.pi), math.radians(180), math.degrees(-1), math.radians(0), math.degrees(inf), math.atan(inf),
    math.tanh(inf), math.sinh(-inf), math.cosh(inf), math.erf(inf), math.sin(math.pi) < 1e-15,
    math.cos(1e22) == math.cos(1e22))
for f in (lambda: math.sin(inf), lambda: math.cos(-inf), lambda: math.tan(inf), lambda: math.asin(2),
    lambda: math.acos(-1.1), lambda: math.atanh(1), lambda: math.atanh(-1), lambda: math.acosh(0.5),
    lambda: math.sinh(1000), lambda: math.cosh(1000), lambda: math.gamma(0), lambda: math.gamma(-1),
    lambda: math.gamma(200), lambda: math.lgamma(0), lambda: math.lgamma(-3), lambda: math.sin('a'),
    lambda: math.atan2(1), lambda: math.gamma(-inf), lambda: math.sin(), lambda: math.degrees(None),
    lambda: math.sin(nan), lambda: math.acosh(-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
