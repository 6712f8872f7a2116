# math: floor, ceil, trunc, fabs, copysign, modf, frexp, ldexp, fmod, remainder.
# small

import math
inf, nan = math.inf, math.nan
vals = [0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.0, 1e16 + 2, -1e300, 3, -3, 10 ** 30, True]
for v in vals:
    print(v, math.floor(v), math.ceil(v), math.trunc(v), math.fabs(v), math.modf(v), math.frexp(v),
        math.copysign(1, v))
for f in (math.floor, math.ceil, math.trunc):
    for v in (inf, -inf, nan, 'a', None, 1j):
        try:
            print(f.__name__, f(v))
        except Exception as e:
            print(f.__name__, v, type(e).__name__, e)
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 2), math.fmod(1, inf), math.remainder(7, 3),
    math.remainder(8, 3), math.remainder(-7.5, 2), math.remainder(3, 2), math.remainder(5, 2), math.remainder(1, inf))
print(math.ldexp(1, 10), math.ldexp(0.5, -1073), math.ldexp(1, -2000), math.ldexp(0, 10 ** 10), math.modf(inf),
    math.modf(-inf), math.frexp(inf), math.frexp(5e-324), math.copysign(inf, -0.0), math.copysign(nan, 1) != 0,
    math.fabs(-inf), math.nextafter(1, 2), math.nextafter(0, -1), math.nextafter(inf, 0), math.ulp(1), math.ulp(0),
    math.ulp(-1e300), math.ulp(inf))
for f in (lambda: math.fmod(1, 0), lambda: math.fmod(inf, 1), lambda: math.remainder(1, 0),
    lambda: math.ldexp(1, 2000), lambda: math.ldexp(1.5, 'a'), lambda: math.floor(), lambda: math.floor(1, 2),
    lambda: math.copysign(1), lambda: math.fabs('x'), lambda: math.modf(None), lambda: math.nextafter(1),
    lambda: math.remainder(inf, 1), lambda: math.fmod(nan, 0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class F:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
    def __float__(self): return 2.5
class G:
    def __float__(self): return -2.5
class I:
    def __index__(self): return 9
print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.floor(G()), math.ceil(G()), math.sqrt(I()),
    math.fabs(G()), math.floor(I()))
