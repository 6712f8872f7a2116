# cmath: all functions on ordinary and odd numbers.
import cmath
import math

inf, nan = math.inf, math.nan
names = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'phase', 'polar', 'isfinite',
         'isinf', 'isnan']
numbers = [0, 1, -1, 2.5, -0.5, 1j, -1j, 1 + 1j, -2 + 0.5j, 0.3 - 4j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-1.0, -0.0), 1e-5, 1e5j, True, 700]


def shown(value):
    # The last digits of a libm's results are not the same everywhere.
    if isinstance(value, tuple):
        return tuple(shown(part) for part in value)
    if isinstance(value, complex):
        return f'{value.real:.12g} {value.imag:.12g}'
    return f'{value:.12g}' if isinstance(value, float) else value


def call(function, *arguments, **keywords):
    try:
        return shown(function(*arguments, **keywords))
    except Exception as error:
        return f'{type(error).__name__} {error}'


for name in names:
    print(name, [call(getattr(cmath, name), number) for number in numbers])
    print([call(getattr(cmath, name), complex(x, y)) for x in (inf, -inf, nan, 0.0, -0.0, 2.0, -2.0) for y in (inf, -inf, nan, 0.0, -0.0, 2.0, -2.0)
           if not (math.isfinite(x) and math.isfinite(y))])
for r, phi in ((1, 2), (0, 5), (-1, 0), (2.5, -0.5), (inf, 0), (inf, 1), (-inf, 1), (1, inf), (0, inf), (nan, 0), (nan, nan)):
    print(r, phi, call(cmath.rect, r, phi))
for function, *arguments in (
        (cmath.sqrt, 'x'), (cmath.sqrt, None), (cmath.log, 0), (cmath.log, 8, 2), (cmath.log, 2, 1), (cmath.log, 2, 0), (cmath.log10, 0), (cmath.exp, 1000),
        (cmath.exp, 1000 + 1j), (cmath.cosh, 1000), (cmath.sinh, 1000 + 1j), (cmath.atanh, 1), (cmath.atanh, -1), (cmath.atan, 1j), (cmath.polar, 1e308 + 1e308j),
        (cmath.polar, 1.7e308 + 1.7e308j), (cmath.phase, 'x'), (cmath.rect, 'x', 2), (cmath.exp, 709.9), (cmath.sqrt, 1e-320 + 1e-320j), (cmath.log, 1e-320 + 1e-320j),
        (cmath.acos, 1e300 + 1e300j), (cmath.asinh, -1e300j), (cmath.acosh, -1e300), (cmath.atanh, 1e200 + 1j), (cmath.tanh, 800 + 1j)):
    print(function.__name__, arguments, call(function, *arguments))
print(call(cmath.isclose, 1, 1 + 1e-10j), call(cmath.isclose, 1, 2), call(cmath.isclose, 1, 2, abs_tol=1), call(cmath.isclose, 1, 1.5, rel_tol=.5), call(cmath.isclose, inf, inf))
print(call(cmath.isclose, 1, 2, rel_tol=-1), call(cmath.isclose, complex(inf), 1), call(cmath.isclose, nan, nan))
print(cmath.e, cmath.pi, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)


class Index:
    def __index__(self):
        return 4


class Real:
    def __float__(self):
        return 2.25


class Complex:
    def __complex__(self):
        return -4 + 0j


for value in (Index(), Real(), Complex()):
    print(type(value).__name__, call(cmath.sqrt, value))
