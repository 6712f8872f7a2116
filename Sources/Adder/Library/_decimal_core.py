"""The arithmetic of `decimal`, after the General Decimal Arithmetic Specification.

A finite number is sign * coefficient * 10**exponent, with the coefficient an int of any size. The functions here take
numbers (objects with `_sign`, `_int`, `_exp` and `_kind`) and a context, and give the parts of the result, together
with the conditions that arose, as bits; nothing is raised here.
"""

from math import isqrt as _isqrt

# Kinds of numbers
FINITE, INFINITE, QUIET, SIGNALING = range(4)

# Conditions
CLAMPED, CONVERSION_SYNTAX, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED = 1, 2, 4, 8, 16
INEXACT, INVALID_CONTEXT, INVALID_OPERATION, FLOAT_OPERATION = 64, 128, 256, 1024
OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW = 2048, 4096, 8192, 16384
INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION

NAN = 0, 0, 0, QUIET

_LOG10_OF_2 = 0.30102999566398114

# Powers of ten that are needed all the time.
POWERS = [10 ** _power for _power in range(65)]


def limits(ctx):
    """What lets most results pass at once: coefficients below the one, exponents up to the other."""
    ctx._limit = 10 ** min(ctx._prec, 400)
    ctx._top = ctx._Emax - ctx._prec + 1


# Digits

def digits(number):
    """How many there are; one for zero."""
    bits = number.bit_length()
    if bits < 210:
        # 1233 / 4096 is the logarithm of 2, near enough for these.
        count = bits * 1233 >> 12
        return count + (number >= POWERS[count]) or 1
    if bits < 13000:
        return len(str(number))
    count = int((bits - 1) * _LOG10_OF_2)
    while number >= 10 ** count:
        count += 1
    return count


def text_of(number):
    """The digits of an int, however many there are."""
    if number.bit_length() < 13000:
        return str(number)
    half = digits(number) // 2
    high, low = divmod(number, 10 ** half)
    return text_of(high) + text_of(low).rjust(half, '0')


def number_of(text):
    """The int that digits say, however many there are."""
    if len(text) < 4000:
        return int(text)
    half = len(text) // 2
    return number_of(text[:-half]) * 10 ** half + number_of(text[-half:])


# Rounding. Each function gets what is kept, what is cut off, a unit of what is kept, and the sign.

def _half_even(kept, rest, unit, sign):
    rest *= 2
    return kept + (rest > unit or rest == unit and kept & 1)


def _half_up(kept, rest, unit, sign):
    return kept + (rest * 2 >= unit)


def _half_down(kept, rest, unit, sign):
    return kept + (rest * 2 > unit)


def _up(kept, rest, unit, sign):
    return kept + 1


def _down(kept, rest, unit, sign):
    return kept


def _ceiling(kept, rest, unit, sign):
    return kept + (not sign)


def _floor(kept, rest, unit, sign):
    return kept + sign


def _05up(kept, rest, unit, sign):
    return kept + (kept % 5 == 0)


ROUNDERS = {
    'ROUND_HALF_EVEN': _half_even, 'ROUND_HALF_UP': _half_up, 'ROUND_HALF_DOWN': _half_down, 'ROUND_UP': _up,
    'ROUND_DOWN': _down, 'ROUND_CEILING': _ceiling, 'ROUND_FLOOR': _floor, 'ROUND_05UP': _05up,
}


def cut(number, count, sign, rounding):
    """The number without its last digits, and whether they said something."""
    if count > 64 and count > digits(number):
        # Less than a tenth of a unit is left: it is enough to know that.
        if not number:
            return 0, False
        return int(ROUNDERS[rounding](0, 1, 10, sign)), True
    unit = POWERS[count] if count < 65 else 10 ** count
    kept, rest = divmod(number, unit)
    if not rest:
        return kept, False
    return int(ROUNDERS[rounding](kept, rest, unit, sign)), True


def fix(sign, number, exponent, ctx, status=0, rounding=None):
    """Fits a finite number into the precision and the exponents of a context."""
    if 0 < number < ctx._limit and ctx._Emin <= exponent <= ctx._top:
        return sign, number, exponent, FINITE, status
    prec = ctx._prec
    emin = ctx._Emin
    emax = ctx._Emax
    tiny = emin - prec + 1
    if not number:
        top = emax - prec + 1 if ctx._clamp else emax
        if exponent < tiny:
            return sign, 0, tiny, FINITE, status | CLAMPED
        if exponent > top:
            return sign, 0, top, FINITE, status | CLAMPED
        return sign, 0, exponent, FINITE, status
    count = digits(number)
    drop = count - prec
    if exponent + count - 1 < emin:
        status |= SUBNORMAL
        if tiny - exponent > drop:
            drop = tiny - exponent
    elif exponent + count - 1 > emax:
        return overflow(sign, ctx, status, rounding)
    if drop > 0:
        number, inexact = cut(number, drop, sign, rounding or ctx._rounding)
        exponent += drop
        status |= ROUNDED
        if inexact:
            status |= INEXACT
            if status & SUBNORMAL:
                status |= UNDERFLOW
            if not number:
                return sign, 0, tiny, FINITE, status | CLAMPED
            count = digits(number)
            if count > prec:
                number //= 10
                exponent += 1
                count = prec
        else:
            count -= drop
        if exponent + count - 1 > emax:
            return overflow(sign, ctx, status, rounding)
    if ctx._clamp and exponent > emax - prec + 1:
        top = emax - prec + 1
        number *= 10 ** (exponent - top)
        exponent = top
        status |= CLAMPED
    return sign, number, exponent, FINITE, status


def overflow(sign, ctx, status, rounding=None):
    """What stands for a number that is too large."""
    rounding = rounding or ctx._rounding
    status |= OVERFLOW | INEXACT | ROUNDED
    if (rounding in ('ROUND_DOWN', 'ROUND_05UP') or rounding == 'ROUND_CEILING' and sign
            or rounding == 'ROUND_FLOOR' and not sign):
        return sign, 10 ** ctx._prec - 1, ctx._Emax - ctx._prec + 1, FINITE, status
    return sign, 0, 0, INFINITE, status


# NaNs

def quiet(x, ctx, status=0):
    """A NaN as a result: quiet, with as many digits of its payload as there is room for."""
    number = x._int
    room = ctx._prec - ctx._clamp
    if number and digits(number) > room:
        number %= 10 ** room
    return x._sign, number, 0, QUIET, status


def nan_of(ctx, *numbers):
    """The result where one of the numbers is a NaN; None where none is."""
    for x in numbers:
        if x._kind == SIGNALING:
            return quiet(x, ctx, INVALID_OPERATION)
    for x in numbers:
        if x._kind == QUIET:
            return quiet(x, ctx)
    return None


# The four operations

def add(x, y, ctx, negate=0):
    xs, ys = x._sign, y._sign ^ negate
    if x._kind or y._kind:
        found = nan_of(ctx, x, y)
        if found:
            return found
        if x._kind:
            if y._kind and xs != ys:
                return *NAN, INVALID_OPERATION
            return xs, 0, 0, INFINITE, 0
        return ys, 0, 0, INFINITE, 0
    a, ae, b, be = x._int, x._exp, y._int, y._exp
    if ae != be:
        # The one with the larger exponent gets more digits; if it is far away, a hint of the other is enough.
        if ae < be:
            a, ae, b, be, xs, ys = b, be, a, ae, ys, xs
        if ae - be > ctx._prec and a:
            count = digits(a)
            limit = ae - 1 - (0 if count > ctx._prec else ctx._prec - count + 1)
            if be + digits(b) - 1 < limit:
                be = limit
                b = 1 if b else 0
        elif not a and ae - be > ctx._prec:
            a = 0
        a *= 10 ** (ae - be) if a else 1
        ae = be
    if xs == ys:
        return fix(xs, a + b, ae, ctx)
    total = a - b
    if total > 0:
        return fix(xs, total, ae, ctx)
    if total < 0:
        return fix(ys, -total, ae, ctx)
    return fix(1 if ctx._rounding == 'ROUND_FLOOR' else 0, 0, ae, ctx)


def multiply(x, y, ctx):
    sign = x._sign ^ y._sign
    if x._kind or y._kind:
        found = nan_of(ctx, x, y)
        if found:
            return found
        if not x._kind and not x._int or not y._kind and not y._int:
            return *NAN, INVALID_OPERATION
        return sign, 0, 0, INFINITE, 0
    return fix(sign, x._int * y._int, x._exp + y._exp, ctx)


def divide(x, y, ctx):
    sign = x._sign ^ y._sign
    if x._kind or y._kind:
        found = nan_of(ctx, x, y)
        if found:
            return found
        if x._kind:
            return (*NAN, INVALID_OPERATION) if y._kind else (sign, 0, 0, INFINITE, 0)
        return sign, 0, ctx._Emin - ctx._prec + 1, FINITE, CLAMPED
    a, b = x._int, y._int
    if not b:
        return (sign, 0, 0, INFINITE, DIVISION_BY_ZERO) if a else (*NAN, DIVISION_UNDEFINED)
    ideal = x._exp - y._exp
    if not a:
        return fix(sign, 0, ideal, ctx)
    shift = digits(b) - digits(a) + ctx._prec + 1
    if shift >= 0:
        quotient, rest = divmod(a * (POWERS[shift] if shift < 65 else 10 ** shift), b)
    else:
        quotient, rest = divmod(a, b * 10 ** -shift)
    exponent = ideal - shift
    if rest:
        # A last digit that is neither 0 nor 5 keeps roundings right.
        if quotient % 5 == 0:
            quotient += 1
    else:
        while exponent < ideal and quotient % 10 == 0:
            quotient //= 10
            exponent += 1
    return fix(sign, quotient, exponent, ctx)


def _whole_division(x, y, ctx):
    """Quotient, remainder and the remainder's exponent of the magnitudes; None where the quotient is too long."""
    exponent = min(x._exp, y._exp)
    distance = (x._exp + digits(x._int)) - (y._exp + digits(y._int))
    if not x._int or distance < -1:
        if not x._int:
            return 0, 0, exponent
        # The number may stay as it is: making its exponent smaller can take very many digits.
        room = 10 ** (x._exp - exponent) if x._exp - exponent <= ctx._prec + 2 else None
        if room is None:
            return 0, x._int * 10 ** (ctx._prec + 2), x._exp - ctx._prec - 2
        return 0, x._int * room, exponent
    if distance > ctx._prec:
        return None
    a, b = x._int, y._int
    if x._exp >= y._exp:
        a *= 10 ** (x._exp - y._exp)
    else:
        b *= 10 ** (y._exp - x._exp)
    quotient, rest = divmod(a, b)
    if quotient >= 10 ** ctx._prec:
        return None
    return quotient, rest, exponent


def divide_int(x, y, ctx):
    sign = x._sign ^ y._sign
    if x._kind or y._kind:
        found = nan_of(ctx, x, y)
        if found:
            return found
        if x._kind:
            return (*NAN, INVALID_OPERATION) if y._kind else (sign, 0, 0, INFINITE, 0)
        return sign, 0, 0, FINITE, 0
    if not y._int:
        return (sign, 0, 0, INFINITE, DIVISION_BY_ZERO) if x._int else (*NAN, DIVISION_UNDEFINED)
    found = _whole_division(x, y, ctx)
    if found is None:
        return *NAN, DIVISION_IMPOSSIBLE
    return fix(sign, found[0], 0, ctx)


def remainder(x, y, ctx):
    if x._kind or y._kind:
        found = nan_of(ctx, x, y)
        if found:
            return found
        if x._kind:
            return *NAN, INVALID_OPERATION
        return fix(x._sign, x._int, x._exp, ctx)
    if not y._int:
        return *NAN, INVALID_OPERATION if x._int else DIVISION_UNDEFINED
    found = _whole_division(x, y, ctx)
    if found is None:
        return *NAN, DIVISION_IMPOSSIBLE
    return fix(x._sign, found[1], found[2], ctx)


def remainder_near(x, y, ctx):
    if x._kind or y._kind:
        found = nan_of(ctx, x, y)
        if found:
            return found
        if x._kind:
            return *NAN, INVALID_OPERATION
        return fix(x._sign, x._int, x._exp, ctx)
    if not y._int:
        return *NAN, INVALID_OPERATION if x._int else DIVISION_UNDEFINED
    found = _whole_division(x, y, ctx)
    if found is None:
        return *NAN, DIVISION_IMPOSSIBLE
    quotient, rest, exponent = found
    sign = x._sign
    if rest:
        divisor = y._int * 10 ** (y._exp - exponent) if y._exp - exponent <= 3 * ctx._prec + digits(rest) else None
        if divisor is not None and (rest * 2 > divisor or rest * 2 == divisor and quotient & 1):
            rest -= divisor
            quotient += 1
            if quotient >= 10 ** ctx._prec:
                return *NAN, DIVISION_IMPOSSIBLE
            if rest < 0:
                sign ^= 1
                rest = -rest
    return fix(sign, rest, exponent, ctx)


def fma(x, y, z, ctx, product):
    """x * y + z, rounded once; `product` makes a number of parts."""
    if x._kind or y._kind or z._kind:
        if z._kind >= QUIET and x._kind < QUIET and y._kind < QUIET and (
                not x._kind and not x._int and y._kind or not y._kind and not y._int and x._kind):
            return *NAN, INVALID_OPERATION
        found = nan_of(ctx, x, y, z)
        if found:
            return found
        if x._kind or y._kind:
            if not x._kind and not x._int or not y._kind and not y._int:
                return *NAN, INVALID_OPERATION
            sign = x._sign ^ y._sign
            if z._kind and z._sign != sign:
                return *NAN, INVALID_OPERATION
            return sign, 0, 0, INFINITE, 0
        return z._sign, 0, 0, INFINITE, 0
    exact = product(x._sign ^ y._sign, x._int * y._int, x._exp + y._exp, FINITE)
    return add(exact, z, ctx)


# Comparison of finite or infinite numbers

def compare_magnitudes(x, y):
    if x._kind or y._kind:
        return (x._kind == INFINITE) - (y._kind == INFINITE)
    a, b = x._int, y._int
    if not a or not b:
        return bool(a) - bool(b)
    distance = x._exp + digits(a) - y._exp - digits(b)
    if distance:
        return 1 if distance > 0 else -1
    if x._exp > y._exp:
        a *= 10 ** (x._exp - y._exp)
    else:
        b *= 10 ** (y._exp - x._exp)
    return (a > b) - (a < b)


def compare(x, y):
    """Less than, equal to or greater than 0, as x is to y."""
    if not x._kind and not x._int:
        return 0 if not y._kind and not y._int else 1 if y._sign else -1
    if not y._kind and not y._int:
        return -1 if x._sign else 1
    if x._sign != y._sign:
        return -1 if x._sign else 1
    order = compare_magnitudes(x, y)
    return -order if x._sign else order


def compare_total(x, y, signs=True):
    """The order of all numbers, NaNs and different exponents of equal numbers too."""
    xs, ys = (x._sign, y._sign) if signs else (0, 0)
    if xs != ys:
        return -1 if xs else 1
    if x._kind >= QUIET or y._kind >= QUIET:
        # Signaling NaNs come before quiet ones.
        rank = {FINITE: 0, INFINITE: 0, SIGNALING: 1, QUIET: 2}
        order = rank[x._kind] - rank[y._kind] or (x._int > y._int) - (x._int < y._int)
    else:
        order = compare_magnitudes(x, y)
        if not order and not x._kind:
            order = (x._exp > y._exp) - (x._exp < y._exp)
    order = (order > 0) - (order < 0)
    return -order if xs else order


# Roots

def square_root(x, ctx):
    if x._kind:
        found = nan_of(ctx, x)
        if found:
            return found
        return (*NAN, INVALID_OPERATION) if x._sign else (0, 0, 0, INFINITE, 0)
    ideal = x._exp >> 1
    if not x._int:
        return fix(x._sign, 0, ideal, ctx)
    if x._sign:
        return *NAN, INVALID_OPERATION
    number = x._int
    exponent = x._exp
    if exponent & 1:
        number *= 10
        exponent -= 1
    # Enough digits for the root to have one more than wanted.
    pairs = ctx._prec + 1 - (digits(number) + 1 >> 1)
    rest = 0
    if pairs >= 0:
        number *= 100 ** pairs
    else:
        number, rest = divmod(number, 100 ** -pairs)
    exponent -= 2 * pairs
    root = _isqrt(number)
    exact = not rest and root * root == number
    half = exponent >> 1
    if exact:
        while half < ideal and root % 10 == 0:
            root //= 10
            half += 1
    elif root % 5 == 0:
        root += 1
    return fix(0, root, half, ctx, 0, 'ROUND_HALF_EVEN')


# Exponential, logarithms and powers are loaded when they are first needed.

def exponential(x, ctx):
    from _decimal_functions import exponential
    return exponential(x, ctx)


def natural_log(x, ctx):
    from _decimal_functions import natural_log
    return natural_log(x, ctx)


def common_log(x, ctx):
    from _decimal_functions import common_log
    return common_log(x, ctx)


def power(x, y, ctx, make):
    """x ** y; `make` makes a number of parts."""
    from _decimal_functions import power
    return power(x, y, ctx, make)


def modular_power(x, y, modulus, ctx):
    """(x ** y) % modulus for integers."""
    from _decimal_functions import modular_power
    return modular_power(x, y, modulus, ctx)
