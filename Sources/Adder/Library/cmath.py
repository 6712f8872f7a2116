"""Functions of complex numbers.

They follow W. Kahan, "Branch Cuts for Complex Elementary Functions" (1987), and Annex G of C99.
"""

import math
from math import asinh as _asinh, atan2 as _atan2, copysign as _copysign, log1p as _log1p, sqrt as _sqrt

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LN2 = math.log(2)
_LN10 = math.log(10)
_LARGE = 1.7976931348623157e+308 / 4
_SQRT_LARGE = _sqrt(_LARGE)
_TINY = 2.2250738585072014e-308
_SQRT_TINY = _sqrt(_TINY)
_LOG_LARGE = math.log(_LARGE)

# Results where a part of the argument is infinite or no number: seven rows, by the real part (-inf, negative, -0, 0,
# positive, inf, nan), of as many results, each of two letters for its parts. EE is a domain error.
_PARTS = {
    'i': inf, 'j': -inf, 'z': 0.0, 'y': -0.0, 'p': pi, 'q': -pi, 'h': pi / 2, 'g': -pi / 2, 'k': pi / 4, 'l': -pi / 4,
    't': 3 * pi / 4, 'u': -3 * pi / 4, 'n': nan, 'o': 1.0, 'm': -1.0,
}
_SPECIAL = {
    'acos': 'tipipipjpjtjni hi........hjnn hi........hjhn hi........hjhn hi........hjnn kizizizjzjkjni ninnnnnnnnnjnn',
    'acosh': 'iuiqiqipipitin ig........ihnn ig........ihnn ig........ihnn ig........ihnn iliyiyizizikin innnnnnnnninnn',
    'asinh': 'jljyjyjzjzjkjn jg........jhnn jg........jhnn ig........ihnn ig........ihnn iliyiyizizikin innnnynznninnn',
    'atanh': 'ygygygyhyhyhyn yg........yhnn yg........yhyn zg........zhzn zg........zhnn zgzgzgzhzhzhzn zgnnnnnnnnzhnn',
    'cosh': 'EEjiiziyjjEEin EE........EEnn EE........EEnz EE........EEnz EE........EEnn EEjjiyizjiEEin nnnnnznznnnnnn',
    'exp': 'zzyyzyzzyzzzzz EE........EEnn EE........EEnn EE........EEnn EE........EEnn EEjjiyizjiEEin nnnnnynznnnnnn',
    'log': 'iuiqiqipipitin ig........ihnn ig........ihnn ig........ihnn ig........ihnn iliyiyizizikin innnnnnnnninnn',
    'rect': 'EEiijzjyijEEin EE........EEnn zz........zzzz zz........zzzz EE........EEnn EEjjiyizjiEEin nnnnnznznnnnnn',
    'sinh': 'EEijjyjziiEEin EE........EEnn EE........EEzn EE........EEzn EE........EEnn EEjjiyizjiEEin nnnnnynznnnnnn',
    'sqrt': 'ijzjzjziziiini ij........iinn ij........iinn ij........iinn ij........iinn ijiyiyiziziiin ijnnnnnnnniinn',
    'tanh': 'mzmzmymzmymzmz EE........EEnn EE........EEnn EE........EEnn EE........EEnn ozozoyozoyozoz nnnnnynznnnnnn',
}


def _complex(z):
    """The argument as a complex number."""
    if isinstance(z, (complex, float)):
        return z if type(z) is complex else complex(z)
    if isinstance(z, str):
        raise TypeError('must be real number, not str')
    if hasattr(type(z), '__complex__') or isinstance(z, int):
        return complex(z)
    return complex(math.fsum((z,))) if not hasattr(type(z), '__float__') else complex(float(z))


def _hypot(x, y):
    """The length as C's function gives it, which `math.hypot` does not in the last digit."""
    return abs(complex(x, y))


def _kind(x):
    if x != x:
        return 6
    if x == inf:
        return 5
    if x == -inf:
        return 0
    if x == 0:
        return 3 if _copysign(1.0, x) > 0 else 2
    return 4 if x > 0 else 1


def _is_finite(x, y):
    return x - x == 0.0 and y - y == 0.0


def _special(name, x, y):
    """What the table says of an argument that is not finite."""
    row = _SPECIAL[name].split()[_kind(x)]
    column = 2 * _kind(y)
    real, imag = row[column:column + 2]
    if real == 'E':
        raise ValueError('math domain error')
    return complex(_PARTS[real], _PARTS[imag])


def _checked(x, y):
    if not _is_finite(x, y):
        raise OverflowError('math range error')
    return complex(x, y)


# Roots

def sqrt(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        return _special('sqrt', x, y)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _TINY and ay < _TINY and (ax > 0.0 or ay > 0.0):
        # Subnormal: scaled up first.
        ax = math.ldexp(ax, 53)
        s = math.ldexp(_sqrt(ax + _hypot(ax, math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, _copysign(d, y))
    return complex(d, _copysign(s, y))


# Inverse functions

def acos(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        return _special('acos', x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        real = _atan2(abs(y), x)
        imag = -_copysign(math.log(_hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0, y)
        return complex(real, imag)
    a = sqrt(complex(1.0 - x, -y))
    b = sqrt(complex(1.0 + x, y))
    return complex(2.0 * _atan2(a.real, b.real), _asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        return _special('acosh', x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(math.log(_hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0, _atan2(y, x))
    a = sqrt(complex(x - 1.0, y))
    b = sqrt(complex(x + 1.0, y))
    return complex(_asinh(a.real * b.real + a.imag * b.imag), 2.0 * _atan2(a.imag, b.real))


def asinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        return _special('asinh', x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_copysign(math.log(_hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0, x), _atan2(y, abs(x)))
    a = sqrt(complex(1.0 + y, -x))
    b = sqrt(complex(1.0 - y, x))
    return complex(_asinh(a.real * b.imag - b.real * a.imag), _atan2(y, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _complex(z)
    found = asinh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        return _special('atanh', x, y)
    if x < 0.0 or x == 0.0 and _copysign(1.0, x) < 0.0:
        found = atanh(complex(-x, -y))
        return complex(-found.real, -found.imag)
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _SQRT_TINY:
        if ay == 0.0:
            raise ValueError('math domain error')
        return complex(-math.log(_sqrt(ay) / _sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2.0, y))
    real = _log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + ay * ay)) / 4.0
    return complex(real, -_atan2(-2.0 * y, (1.0 - x) * (1.0 + x) - ay * ay) / 2.0)


def atan(z, /):
    z = _complex(z)
    found = atanh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


# Exponential and logarithm

def exp(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            if x > 0:
                return complex(_copysign(inf, math.cos(y)), _copysign(inf, math.sin(y)))
            return complex(_copysign(0.0, math.cos(y)), _copysign(0.0, math.sin(y)))
        return _special('exp', x, y)
    if x > _LOG_LARGE:
        length = math.exp(x - 1.0)
        return _checked(length * math.cos(y) * e, length * math.sin(y) * e)
    length = math.exp(x)
    return _checked(length * math.cos(y), length * math.sin(y))


def _log(z):
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        return _special('log', x, y)
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = math.log(_hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _TINY and ay < _TINY:
        if ax == 0.0 and ay == 0.0:
            raise ValueError('math domain error')
        real = math.log(_hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN2
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            large, small = max(ax, ay), min(ax, ay)
            real = _log1p((large - 1) * (large + 1) + small * small) / 2.0
        else:
            real = math.log(h)
    return complex(real, _atan2(y, x))


# Stands for the base that is not given.
_natural = object()


def log(z, base=_natural, /):
    """The natural logarithm, or that to a base."""
    found = _log(_complex(z))
    if base is _natural:
        return found
    divisor = _log(_complex(base))
    try:
        return found / divisor
    except ZeroDivisionError:
        raise ValueError('math domain error') from None


def log10(z, /):
    found = _log(_complex(z))
    return complex(found.real / _LN10, found.imag / _LN10)


# Hyperbolic and trigonometric functions

def cosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return complex(_copysign(inf, math.cos(y)), _copysign(inf, math.sin(y) * x))
        return _special('cosh', x, y)
    if abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _checked(math.cos(y) * math.cosh(less) * e, math.sin(y) * math.sinh(less) * e)
    return _checked(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))


def sinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return complex(_copysign(inf, math.cos(y) * x), _copysign(inf, math.sin(y)))
        return _special('sinh', x, y)
    if abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _checked(math.cos(y) * math.sinh(less) * e, math.sin(y) * math.cosh(less) * e)
    return _checked(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not _is_finite(x, y):
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return complex(_copysign(1.0, x), _copysign(0.0, 2.0 * math.sin(y) * math.cos(y)))
        return _special('tanh', x, y)
    if abs(x) > _LOG_LARGE:
        return complex(_copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    t, u = math.tanh(x), math.tan(y)
    c = 1.0 / math.cosh(x)
    both = t * u
    below = 1.0 + both * both
    return complex(t * (1.0 + u * u) / below, u / below * c * c)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _complex(z)
    found = sinh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


def tan(z, /):
    z = _complex(z)
    found = tanh(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


# Polar coordinates

def phase(z, /):
    z = _complex(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    """The length and the angle."""
    z = _complex(z)
    try:
        return abs(z), _atan2(z.imag, z.real)
    except OverflowError:
        raise OverflowError('math range error') from None


def rect(r, phi, /):
    """The number of a length and an angle."""
    if type(r) is not float or type(phi) is not float:
        r, phi = math.fsum((r,)), math.fsum((phi,))
    if not _is_finite(r, phi):
        if math.isinf(r) and math.isfinite(phi) and phi != 0.0:
            if r > 0:
                return complex(_copysign(inf, math.cos(phi)), _copysign(inf, math.sin(phi)))
            return complex(-_copysign(inf, math.cos(phi)), -_copysign(inf, math.sin(phi)))
        return _special('rect', r, phi)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


# Predicates

def isfinite(z, /):
    z = _complex(z)
    return _is_finite(z.real, z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    z = _complex(z)
    return z.real != z.real or z.imag != z.imag


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers are close to each other."""
    a, b = _complex(a), _complex(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
