"""Exponential, logarithms and powers for `decimal`."""

from math import isqrt as _isqrt
from _decimal_core import (
    FINITE, INFINITE, QUIET, CLAMPED, INEXACT, INVALID_OPERATION, ROUNDED, NAN, limits, digits, text_of, fix,
    overflow, nan_of, multiply, divide, compare_magnitudes, _LOG10_OF_2,
)


# Exponential and logarithm, in fixed point with a number of bits behind the point

_ln10_known = 0, 0


def _inverse_tanh(inverse, bits):
    """artanh(1 / inverse)"""
    square = inverse * inverse
    power = (1 << bits) // inverse
    total = power
    place = 1
    while power:
        power //= square
        place += 2
        total += power // place
    return total


def _ln10(bits):
    global _ln10_known
    known, value = _ln10_known
    if known < bits:
        known = bits + bits // 2 + 32
        more = known + 16
        value = (46 * _inverse_tanh(31, more) + 34 * _inverse_tanh(49, more) + 20 * _inverse_tanh(161, more)) >> 16
        _ln10_known = known, value
    return value >> (known - bits)


def _exp_fixed(x, bits):
    """e**x for a fixed-point x of moderate size, right to a few units."""
    halvings = _isqrt(bits) + max(0, abs(x).bit_length() - bits)
    more = bits + 2 * halvings + 16
    reduced = (x << (more - bits)) >> halvings
    term = total = 1 << more
    place = 1
    while True:
        term = (term * reduced >> more) // place
        if not term or term == -1:
            break
        total += term
        place += 1
    for _ in range(halvings):
        total = total * total >> more
    return total >> (more - bits)


def _ln_fixed(x, bits):
    """ln(x) for a fixed-point x between 0.1 and 10, right to a few units."""
    from math import log
    more = bits + 16
    x <<= 16
    known = 48
    y = int(log((x >> (more - 60)) / (1 << 60)) * (1 << 60))
    y = y << (more - 60) if more > 60 else y >> (60 - more)
    while known < more + 8:
        power = _exp_fixed(y, more)
        y += 2 * ((x - power) << more) // (x + power)
        known *= 3
    return y >> 16


def _fixed(number, exponent, bits):
    """number * 10**exponent"""
    if exponent >= 0:
        return number * 10 ** exponent << bits
    return (number << bits) // 10 ** -exponent


def _definite(value, error, bits, prec):
    """The first digits of a fixed-point value > 0 and their exponent; None if the error could matter."""
    # Value is about 10**size.
    size = int((value.bit_length() - bits) * _LOG10_OF_2) - 1
    places = prec + 2 - size
    if places >= 0:
        low, high = (value - error) * 10 ** places >> bits, (value + error) * 10 ** places >> bits
    else:
        low, high = (value - error) // 10 ** -places >> bits, (value + error) // 10 ** -places >> bits
    # Cut to one digit more than wanted, they must agree, and be no exact half (nor an end of a digit).
    extra = digits(low) - prec - 1
    unit = 10 ** extra
    if low // unit != high // unit:
        return None
    kept = low // unit
    return kept * 10 + 1, -places + extra - 1


def exponential(x, ctx):
    """Correctly rounded."""
    if x._kind:
        found = nan_of(ctx, x)
        if found:
            return found
        return (0, 0, 0, FINITE, 0) if x._sign else (0, 0, 0, INFINITE, 0)
    if not x._int:
        return 0, 1, 0, FINITE, 0
    prec = ctx._prec
    adjusted = x._exp + digits(x._int) - 1
    if adjusted > 19:
        # Far beyond all exponents.
        if x._sign:
            return fix(0, 1, ctx._Emin - 2 * prec - 5, ctx, INEXACT | ROUNDED, 'ROUND_HALF_EVEN')
        return overflow(0, ctx, 0, 'ROUND_HALF_EVEN')
    if adjusted < -prec - 1:
        # Indistinguishable from 1, but for the direction.
        number = 10 ** (prec + 1) + (-1 if x._sign else 1)
        return fix(0, number, -prec - 1, ctx, INEXACT | ROUNDED, 'ROUND_HALF_EVEN')
    extra = 8
    while True:
        bits = int((prec + extra) / _LOG10_OF_2) + max(0, int((adjusted + 2) / _LOG10_OF_2)) + 8
        value = _fixed(x._int, x._exp, bits)
        if x._sign:
            value = -value
        ln10 = _ln10(bits)
        tens = value // ln10
        if abs(tens) > 4 * (ctx._Emax + prec - ctx._Emin):
            if tens < 0:
                return fix(0, 1, ctx._Emin - 2 * prec - 5, ctx, INEXACT | ROUNDED, 'ROUND_HALF_EVEN')
            return overflow(0, ctx, 0, 'ROUND_HALF_EVEN')
        # The error of tens * ln10 is below tens units.
        power = _exp_fixed(value - tens * ln10, bits)
        found = _definite(power, (abs(tens) + 4) * 32 + 64, bits, prec)
        if found:
            return fix(0, found[0], found[1] + tens, ctx, 0, 'ROUND_HALF_EVEN')
        extra = extra * 2


def _ln_value(x, prec_bits):
    """ln of a finite number > 0 in fixed point, and the error in units."""
    number, exponent = x._int, x._exp
    count = digits(number)
    # Between 0.316… and 3.16…, so that a number near 1 keeps its digits.
    tens = exponent + count - 1
    lead = int(text_of(number)[:2].ljust(2, '0')) if count < 13000 else number // 10 ** (count - 2)
    if lead > 31:
        tens += 1
    value = _fixed(number, exponent - tens, prec_bits)
    return _ln_fixed(value, prec_bits) + tens * _ln10(prec_bits), abs(tens) + 64


def _is_one(x):
    return x._exp <= 0 and x._int == 10 ** -x._exp if -x._exp < 13000 else False


def natural_log(x, ctx):
    """Correctly rounded."""
    if x._kind:
        found = nan_of(ctx, x)
        if found:
            return found
        return (*NAN, INVALID_OPERATION) if x._sign else (0, 0, 0, INFINITE, 0)
    if not x._int:
        return 1, 0, 0, INFINITE, 0
    if x._sign:
        return *NAN, INVALID_OPERATION
    if _is_one(x):
        return 0, 0, 0, FINITE, 0
    return _rounded_log(x, ctx, lambda value, bits: (value, 1))


def _rounded_log(x, ctx, scale):
    prec = ctx._prec
    # A number near 1 has a logarithm with zeros behind the point.
    near = max(0, 3 - (_distance_from_one(x)))
    extra = 8
    while True:
        bits = int((prec + near + extra) / _LOG10_OF_2) + 16
        value, error = _ln_value(x, bits)
        value, factor = scale(value, bits)
        sign = 0
        if value < 0:
            sign, value = 1, -value
        if value > error * factor * 4:
            found = _definite(value, error * factor + 4, bits, prec)
            if found:
                return fix(sign, found[0], found[1], ctx, 0, 'ROUND_HALF_EVEN')
        extra *= 2


def _distance_from_one(x):
    """The decimal exponent of |x - 1|, roughly."""
    if -x._exp > 1000000 or x._exp >= 0:
        return 0
    one = 10 ** -x._exp
    difference = abs(x._int - one)
    return digits(difference) + x._exp


def common_log(x, ctx):
    """Correctly rounded; exact for powers of ten."""
    if x._kind:
        found = nan_of(ctx, x)
        if found:
            return found
        return (*NAN, INVALID_OPERATION) if x._sign else (0, 0, 0, INFINITE, 0)
    if not x._int:
        return 1, 0, 0, INFINITE, 0
    if x._sign:
        return *NAN, INVALID_OPERATION
    count = digits(x._int)
    if x._int == 10 ** (count - 1):
        power = x._exp + count - 1
        return fix(1 if power < 0 else 0, abs(power), 0, ctx, 0, 'ROUND_HALF_EVEN')

    def scale(value, bits):
        return (value << bits) // _ln10(bits), 1

    return _rounded_log(x, ctx, scale)


# Powers

def _integer_value(x):
    """The int that a finite number is; None if it has a fraction."""
    if x._exp >= 0:
        return x._int * 10 ** x._exp
    whole, rest = divmod(x._int, 10 ** -x._exp) if -x._exp < 100000 else (0, x._int)
    return None if rest else whole


class _Working:
    """A context with more digits."""

    __slots__ = ('_prec', '_Emin', '_Emax', '_clamp', '_rounding', '_limit', '_top')

    def __init__(self, ctx, prec):
        self._prec = prec
        self._Emin = ctx._Emin
        self._Emax = ctx._Emax
        self._clamp = 0
        self._rounding = 'ROUND_HALF_EVEN'
        limits(self)


def power(x, y, ctx, make):
    """x ** y; `make` makes a number of parts."""
    if x._kind >= QUIET or y._kind >= QUIET:
        return nan_of(ctx, x, y)
    y_is_zero = not y._kind and not y._int
    x_is_zero = not x._kind and not x._int
    if y_is_zero:
        return (*NAN, INVALID_OPERATION) if x_is_zero else (0, 1, 0, FINITE, 0)
    whole = None
    odd = False
    if not y._kind:
        if y._exp >= 0:
            odd = y._exp == 0 and y._int & 1
            whole = True
        else:
            whole = _integer_value(y)
            odd = whole is not None and whole & 1
            whole = whole is not None
    sign = 1 if x._sign and odd else 0
    if x._sign and not x_is_zero and not whole:
        return *NAN, INVALID_OPERATION
    if x_is_zero:
        if y._sign:
            return sign, 0, 0, INFINITE, 0
        return sign, 0, 0, FINITE, 0
    if x._kind:
        return (sign, 0, 0, FINITE, 0) if y._sign else (sign, 0, 0, INFINITE, 0)
    order = compare_magnitudes(x, make(0, 1, 0, FINITE))
    if order == 0:
        if whole and not y._kind:
            # As many zeros as multiplying gives, as far as there is room.
            if y._sign or not x._exp:
                return sign, 1, 0, FINITE, 0
            status = 0
            shift = -x._exp * _integer_value(y) if y._exp < 20 else ctx._prec
            if shift >= ctx._prec:
                shift = ctx._prec - 1
                status = ROUNDED
            return sign, 10 ** shift, -shift, FINITE, status
        shift = ctx._prec - 1
        return sign, 10 ** shift, -shift, FINITE, INEXACT | ROUNDED
    if y._kind:
        if (order > 0) == (not y._sign):
            return sign, 0, 0, INFINITE, 0
        return sign, 0, 0, FINITE, 0
    bound = _power_bound(x, y, order, sign, ctx)
    if bound:
        return bound
    if whole:
        return _integer_power(x, y, sign, ctx, make)
    return _real_power(x, y, ctx, make)


def _power_bound(x, y, order, sign, ctx):
    """The result where it is certain to lie beyond the exponents."""
    # |log10 x| is at least 10**low.
    adjusted = x._exp + digits(x._int) - 1
    if adjusted not in (0, -1):
        size = digits(abs(adjusted) if adjusted > 0 else abs(adjusted) - 1) - 1
    else:
        size = min(_distance_from_one(x), 0) - 2 if x._exp < 0 else -1
    grows = (order > 0) == (not y._sign)
    limit = ctx._Emax if grows else ctx._prec - 1 - ctx._Emin
    if size + y._exp + digits(y._int) - 1 > digits(limit):
        if grows:
            return overflow(sign, ctx, 0)
        return fix(sign, 1, ctx._Emin - 2 * ctx._prec - 5, ctx)
    return None


def _integer_power(x, y, sign, ctx, make):
    """By squaring, with some digits more."""
    times = _integer_value(y)
    work = _Working(ctx, ctx._prec + digits(times) + 2)
    status = 0
    base = make(0, x._int, x._exp, FINITE)
    if y._sign:
        work._prec += 1
        limits(work)
        *parts, status = divide(make(0, 1, 0, FINITE), base, work)
        base = make(*parts)
    result = base
    for bit in bin(times)[3:]:
        *parts, bits = multiply(result, result, work)
        status |= bits
        result = make(*parts)
        if bit == '1':
            *parts, bits = multiply(result, base, work)
            status |= bits
            result = make(*parts)
        if result._kind or not result._int and status & CLAMPED:
            break
    if result._kind:
        return overflow(sign, ctx, status)
    return fix(sign, result._int, result._exp, ctx, status)


def _real_power(x, y, ctx, make):
    """exp(y * ln x), with some digits more until the end."""
    work = _Working(ctx, max(ctx._prec, digits(x._int)) + 23)
    work._Emin, work._Emax = -999999999999999999, 999999999999999999
    limits(work)
    log = make(*natural_log(x, work)[:4])
    product = make(*multiply(y, log, work)[:4])
    *parts, _ = exponential(product, work)
    if parts[3]:
        return overflow(0, ctx, 0)
    return fix(*parts[:3], ctx, INEXACT | ROUNDED)


def modular_power(x, y, modulus, ctx):
    """(x ** y) % modulus for integers."""
    found = nan_of(ctx, x, y, modulus)
    if found:
        return found
    if x._kind or y._kind or modulus._kind:
        return *NAN, INVALID_OPERATION
    a, b, c = _integer_value(x), _integer_value(y), _integer_value(modulus)
    if a is None or b is None or c is None or y._sign and b or not c or not a and not b or digits(c) > ctx._prec:
        return *NAN, INVALID_OPERATION
    return 1 if x._sign and b & 1 else 0, pow(a, b, c), 0, FINITE, 0
