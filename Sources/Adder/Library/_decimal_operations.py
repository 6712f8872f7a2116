"""The operations of `decimal` that are methods of numbers, of contexts, or both."""

import _decimal_core as _core
from _decimal_core import FINITE, INFINITE, QUIET, INVALID_OPERATION, INEXACT, ROUNDED, NAN, digits
from _decimal_context import _checked_rounding

_INVALID = *NAN, INVALID_OPERATION


def _quantize(x, y, ctx, rounding):
    if x._kind or y._kind:
        found = _core.nan_of(ctx, x, y)
        if found:
            return found
        return (x._sign, 0, 0, INFINITE, 0) if x._kind and y._kind else _INVALID
    exponent = y._exp
    if not ctx._Emin - ctx._prec + 1 <= exponent <= ctx._Emax:
        return _INVALID
    number = x._int
    status = 0
    if not number:
        return _core.fix(x._sign, 0, exponent, ctx)
    if x._exp >= exponent:
        if x._exp + digits(number) - exponent > ctx._prec:
            return _INVALID
        number *= 10 ** (x._exp - exponent)
    else:
        number, inexact = _core.cut(number, exponent - x._exp, x._sign, rounding)
        status = ROUNDED | INEXACT if inexact else ROUNDED
    count = digits(number)
    if count > ctx._prec or number and exponent + count - 1 > ctx._Emax:
        return _INVALID
    return _core.fix(x._sign, number, exponent, ctx, status)


def _to_integral(x, ctx, rounding, tells):
    if x._kind:
        return _core.nan_of(ctx, x) or (x._sign, 0, 0, INFINITE, 0)
    if x._exp >= 0:
        return x._sign, x._int, x._exp, FINITE, 0
    number, inexact = _core.cut(x._int, -x._exp, x._sign, rounding)
    status = (ROUNDED | INEXACT if inexact else ROUNDED) if tells else 0
    if tells and not x._int:
        status = 0
    return x._sign, number, 0, FINITE, status


def _normalize(x, ctx):
    if x._kind:
        return _core.nan_of(ctx, x) or (x._sign, 0, 0, INFINITE, 0)
    sign, number, exponent, kind, status = _core.fix(x._sign, x._int, x._exp, ctx)
    if kind:
        return sign, number, exponent, kind, status
    if not number:
        return sign, 0, 0, FINITE, status
    top = ctx._Emax - ctx._prec + 1 if ctx._clamp else ctx._Emax
    while exponent < top:
        shorter, last = divmod(number, 10)
        if last:
            break
        number = shorter
        exponent += 1
    return sign, number, exponent, FINITE, status


def _logb(x, ctx):
    if x._kind:
        return _core.nan_of(ctx, x) or (0, 0, 0, INFINITE, 0)
    if not x._int:
        return 1, 0, 0, INFINITE, _core.DIVISION_BY_ZERO
    power = x._exp + digits(x._int) - 1
    return _core.fix(int(power < 0), abs(power), 0, ctx)


def _scaleb(x, y, ctx):
    found = _core.nan_of(ctx, x, y)
    if found:
        return found
    if y._kind or y._exp != 0:
        return _INVALID
    if y._int > 2 * (ctx._Emax + ctx._prec):
        return _INVALID
    if x._kind:
        return x._sign, 0, 0, INFINITE, 0
    return _core.fix(x._sign, x._int, x._exp + (-y._int if y._sign else y._int), ctx)


def _places(y, ctx):
    """How far to shift or rotate; None where that is no integer, or too far."""
    if y._kind or y._exp != 0 or y._int > ctx._prec:
        return None
    return -y._int if y._sign else y._int


def _shift(x, y, ctx):
    found = _core.nan_of(ctx, x, y)
    if found:
        return found
    places = _places(y, ctx)
    if places is None:
        return _INVALID
    if x._kind:
        return x._sign, 0, 0, INFINITE, 0
    number = x._int % 10 ** ctx._prec
    if places >= 0:
        number = number * 10 ** places % 10 ** ctx._prec
    else:
        number //= 10 ** -places
    return x._sign, number, x._exp, FINITE, 0


def _rotate(x, y, ctx):
    found = _core.nan_of(ctx, x, y)
    if found:
        return found
    places = _places(y, ctx)
    if places is None:
        return _INVALID
    if x._kind:
        return x._sign, 0, 0, INFINITE, 0
    places %= ctx._prec
    high, low = divmod(x._int % 10 ** ctx._prec, 10 ** (ctx._prec - places))
    return x._sign, low * 10 ** places + high, x._exp, FINITE, 0


def _logical_digits(x):
    """The digits as a binary number; None for a number that has others than 0 and 1, a sign or an exponent."""
    if x._kind or x._sign or x._exp:
        return None
    try:
        return int(_core.text_of(x._int), 2)
    except ValueError:
        return None


def _from_logical(bits):
    return 0, _core.number_of(bin(bits)[2:]), 0, FINITE, 0


def _logical(operate):
    def function(x, y, ctx):
        a, b = _logical_digits(x), _logical_digits(y)
        if a is None or b is None:
            return _INVALID
        return _from_logical(operate(a, b) & (1 << ctx._prec) - 1)
    return function


def _logical_invert(x, ctx):
    a = _logical_digits(x)
    if a is None:
        return _INVALID
    return _from_logical(~a & (1 << ctx._prec) - 1)


def _extreme(wanted, magnitudes):
    """max, min and the like: the larger one (1) or the smaller one (-1)."""
    def function(x, y, ctx):
        if x._kind >= QUIET or y._kind >= QUIET:
            # One quiet NaN counts as missing.
            if x._kind == QUIET and y._kind < QUIET:
                return _fixed(y, ctx)
            if y._kind == QUIET and x._kind < QUIET:
                return _fixed(x, ctx)
            return _core.nan_of(ctx, x, y)
        order = _core.compare_magnitudes(x, y) if magnitudes else _core.compare(x, y)
        if not order:
            order = _core.compare_total(x, y)
        return _fixed(x if order == wanted else y if order else (y if wanted > 0 else x), ctx)
    return function


def _fixed(x, ctx):
    return (x._sign, 0, 0, INFINITE, 0) if x._kind else _core.fix(x._sign, x._int, x._exp, ctx)


class _Exact:
    """A context without end, for the neighbours of a number."""

    def __init__(self, ctx, rounding):
        self._prec, self._Emin, self._Emax, self._clamp = ctx._prec, ctx._Emin, ctx._Emax, 0
        self._rounding = rounding
        _core.limits(self)


def _neighbour(x, ctx, sign, make):
    """The next number upwards (sign 0) or downwards (1), and the conditions."""
    if x._kind >= QUIET:
        return _core.nan_of(ctx, x)
    if x._kind:
        if x._sign == sign:
            return sign, 0, 0, INFINITE, 0
        return x._sign, 10 ** ctx._prec - 1, ctx._Emax - ctx._prec + 1, FINITE, 0
    work = _Exact(ctx, 'ROUND_FLOOR' if sign else 'ROUND_CEILING')
    *parts, status = _core.fix(x._sign, x._int, x._exp, work)
    if status & INEXACT or parts[3]:
        return *parts, status
    tiny = ctx._Emin - ctx._prec
    *parts, status = _core.add(make(*parts), make(sign, 1, tiny, FINITE), work)
    return *parts, status


def _next(sign):
    def function(x, ctx, make):
        *parts, status = _neighbour(x, ctx, sign, make)
        return *parts, status & INVALID_OPERATION
    return function


def _next_toward(x, y, ctx, make):
    found = _core.nan_of(ctx, x, y)
    if found:
        return found
    order = _core.compare(x, y)
    if not order:
        return y._sign, x._int, x._exp, x._kind, 0
    *parts, status = _neighbour(x, ctx, int(order > 0), make)
    sign, number, exponent, kind = parts
    if kind == INFINITE:
        return *parts, (_core.OVERFLOW | INEXACT | ROUNDED) if not x._kind else 0
    if exponent + digits(number) - 1 < ctx._Emin:
        status = _core.UNDERFLOW | _core.SUBNORMAL | INEXACT | ROUNDED
        if not number:
            status |= _core.CLAMPED
            return sign, 0, ctx._Emin - ctx._prec + 1, kind, status
        return *parts, status
    return *parts, 0


def install(Decimal, Context, make, needed, finish, context_of, module):
    """Gives the classes their methods."""

    def method(name, function, arity=1, extra=()):
        """A method of both, where the number comes first."""
        if arity == 1:
            def of_number(self, context=None):
                ctx = context_of(context)
                return finish(ctx, *function(self, ctx, *extra))

            def of_context(self, x, /):
                return finish(self, *function(needed(x), self, *extra))
        else:
            def of_number(self, other, context=None):
                ctx = context_of(context)
                return finish(ctx, *function(self, needed(other), ctx, *extra))

            def of_context(self, x, y, /):
                return finish(self, *function(needed(x), needed(y), self, *extra))
        named(Decimal, name, of_number)
        named(Context, name, of_context)

    def named(cls, name, function):
        function.__name__ = name
        function.__qualname__ = f'{cls.__name__}.{name}'
        setattr(cls, name, function)

    for name, function in (
            ('sqrt', _core.square_root), ('exp', _core.exponential), ('ln', _core.natural_log),
            ('log10', _core.common_log), ('logb', _logb), ('normalize', _normalize),
            ('logical_invert', _logical_invert)):
        method(name, function)
    method('next_plus', _next(0), 1, (make,))
    method('next_minus', _next(1), 1, (make,))
    method('next_toward', _next_toward, 2, (make,))
    for name, function in (
            ('remainder_near', _core.remainder_near), ('scaleb', _scaleb), ('shift', _shift), ('rotate', _rotate),
            ('logical_and', _logical(int.__and__)), ('logical_or', _logical(int.__or__)),
            ('logical_xor', _logical(int.__xor__)), ('max', _extreme(1, False)), ('min', _extreme(-1, False)),
            ('max_mag', _extreme(1, True)), ('min_mag', _extreme(-1, True))):
        method(name, function, 2)

    # With arguments of their own

    def _quantize_with(self, exp, rounding, context):
        ctx = context_of(context)
        rounding = ctx._rounding if rounding is None else _checked_rounding(rounding)
        return finish(ctx, *_quantize(self, needed(exp), ctx, rounding))

    def to_integral_value(self, rounding=None, context=None):
        """The nearest integer, without a word about what was lost."""
        ctx = context_of(context)
        rounding = ctx._rounding if rounding is None else _checked_rounding(rounding)
        return finish(ctx, *_to_integral(self, ctx, rounding, False))

    def to_integral_exact(self, rounding=None, context=None):
        """The nearest integer; Inexact and Rounded say what was lost."""
        ctx = context_of(context)
        rounding = ctx._rounding if rounding is None else _checked_rounding(rounding)
        return finish(ctx, *_to_integral(self, ctx, rounding, True))

    def fma(self, other, third, context=None):
        """self * other + third, rounded once."""
        ctx = context_of(context)
        return finish(ctx, *_core.fma(self, needed(other), needed(third), ctx, make))

    Decimal._quantize = _quantize_with
    for function in (to_integral_value, to_integral_exact, fma):
        named(Decimal, function.__name__, function)
    Decimal.to_integral = to_integral_value

    # Methods of contexts alone

    def of_two(name, function, *extra):
        def operation(self, x, y, /):
            return finish(self, *function(needed(x), needed(y), self, *extra))
        named(Context, name, operation)

    def of_one(name, function):
        def operation(self, x, /):
            return finish(self, *function(needed(x), self))
        named(Context, name, operation)

    def delegating(name, takes_context, count=1):
        """What a number does too, with a context or without."""
        found = getattr(Decimal, name)
        if count == 1:
            def operation(self, x, /):
                return found(needed(x), self) if takes_context else found(needed(x))
        else:
            def operation(self, x, y, /):
                return found(needed(x), y, self)
        named(Context, name, operation)

    of_two('add', _core.add)
    of_two('subtract', module['_subtract'])
    of_two('multiply', _core.multiply)
    of_two('divide', _core.divide)
    of_two('divide_int', _core.divide_int)
    of_two('remainder', _core.remainder)
    of_two('quantize', lambda x, y, ctx: _quantize(x, y, ctx, ctx._rounding))
    of_one('plus', module['_plus'])
    of_one('minus', module['_minus'])
    of_one('abs', lambda x, ctx: module['_minus' if x._sign else '_plus'](x, ctx))
    of_one('to_integral_value', lambda x, ctx: _to_integral(x, ctx, ctx._rounding, False))
    of_one('to_integral_exact', lambda x, ctx: _to_integral(x, ctx, ctx._rounding, True))
    Context.to_integral = Context.to_integral_value
    for name in ('is_finite', 'is_infinite', 'is_nan', 'is_qnan', 'is_snan', 'is_signed', 'is_zero',
                 'copy_abs', 'copy_negate'):
        delegating(name, False)
    for name in ('is_normal', 'is_subnormal', 'number_class', 'to_eng_string'):
        delegating(name, True)
    for name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'copy_sign', 'same_quantum'):
        delegating(name, True, 2)

    def canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError('argument must be a Decimal')
        return x

    def is_canonical(self, x, /):
        canonical(self, x)
        return True

    def copy_decimal(self, x, /):
        return needed(x)

    def to_sci_string(self, x, /):
        return needed(x)._text(capitals=self._capitals)

    def radix(self, /):
        return make(0, 10, 0, FINITE)

    def divmod(self, x, y, /):
        return module['_divmod'](needed(x), needed(y), self)

    def power(self, /, a, b, modulo=None):
        """a ** b, or that modulo a third number."""
        return module['_power'](needed(a), needed(b), None if modulo is None else needed(modulo), self)

    def context_fma(self, x, y, z, /):
        return finish(self, *_core.fma(needed(x), needed(y), needed(z), self, make))

    def create_decimal(self, num='0', /):
        """A number, rounded to the context."""
        if isinstance(num, str):
            parts = None if '_' in num or num != num.strip() else module['_parse'](num)
            if parts is None:
                return finish(self, *NAN, _core.CONVERSION_SYNTAX)
            x = make(*parts)
        else:
            if isinstance(num, float):
                module['_signal'](self, _core.FLOAT_OPERATION)
            x = Decimal(num, module['_quiet_context']) if isinstance(num, (float, tuple, list)) else Decimal(num)
        return rounded(self, x)

    def rounded(ctx, x):
        if x._kind >= QUIET:
            if x._int and digits(x._int) > ctx._prec - ctx._clamp:
                return finish(ctx, *NAN, _core.CONVERSION_SYNTAX)
            return x
        return finish(ctx, *_fixed(x, ctx))

    def create_decimal_from_float(self, f, /):
        """The exact value of a float or int, rounded to the context."""
        return rounded(self, Decimal.from_float(f))

    def _apply(self, x, /):
        return finish(self, *_fixed(needed(x), self)) if needed(x)._kind < QUIET else needed(x)

    for function in (canonical, is_canonical, copy_decimal, to_sci_string, radix, divmod, power, create_decimal,
                     create_decimal_from_float, _apply):
        named(Context, function.__name__, function)
    named(Context, 'fma', context_fma)
    quiet_context = Context(traps=[])
    module['_quiet_context'] = quiet_context
