"""The numbers of `decimal`. The arithmetic is in `_decimal_core`.

The module `_decimal_native` gives Decimal its operators, and some methods: they see to finite numbers of up to 38 digits. What
they leave is done by the functions of the class whose names begin with one underscore, `_add` for `__add__`.
"""

import _decimal_core as _core
from _decimal_native import extend as _extend
from _decimal_context import *
from _decimal_context import DecimalTuple, _signal, _variable
from numbers import Number as _Number
import sys as _sys

_HASH_MODULUS = _sys.hash_info.modulus
_HASH_INFINITY = _sys.hash_info.inf
_TEN_INVERSE = pow(10, _HASH_MODULUS - 2, _HASH_MODULUS)

_FINITE, _INFINITE, _QUIET, _SIGNALING = _core.FINITE, _core.INFINITE, _core.QUIET, _core.SIGNALING


def _parse(text):
    """The parts that a text says; None if it says no number."""
    text = text.strip().replace('_', '')
    sign = 0
    if text[:1] in ('+', '-') and text:
        sign = 1 if text[0] == '-' else 0
        text = text[1:]
    if not text.isascii():
        text = ''.join([str(int(char)) if char.isdecimal() else char for char in text])
        if not text.isascii():
            return None
    lower = text.lower()
    if lower[:1] not in '0123456789.' or not lower:
        if lower in ('inf', 'infinity'):
            return sign, 0, 0, _INFINITE
        kind = _QUIET
        if lower[:1] == 's':
            kind = _SIGNALING
            lower = lower[1:]
        if lower[:3] != 'nan' or lower[3:] and not lower[3:].isdigit():
            return None
        return sign, _core.number_of(lower[3:] or '0'), 0, kind
    mantissa, mark, exponent = lower.partition('e')
    whole, point, places = mantissa.partition('.')
    figures = whole + places
    if not figures.isdigit():
        return None
    power = 0
    if mark:
        unsigned = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not unsigned.isdigit():
            return None
        power = int(exponent) if len(unsigned) < 4000 else 10 ** 30 * (-1 if exponent[0] == '-' else 1)
    return sign, _core.number_of(figures), power - len(places), _FINITE


def _exact(sign, number, exponent, kind, ctx):
    """A number as it was written, if the largest of contexts has room for it."""
    if kind == _FINITE:
        count = _core.digits(number)
        if number and exponent + count - 1 > MAX_EMAX or count > MAX_PREC or exponent < MIN_ETINY and number:
            _signal(ctx, _core.INVALID_OPERATION)
            return _make(0, 0, 0, _QUIET)
        if not number:
            exponent = max(min(exponent, MAX_EMAX), MIN_ETINY)
    return _make(sign, number, exponent, kind)


def _from_text(text, ctx):
    parts = _parse(text)
    if parts is None:
        _signal(ctx, _core.CONVERSION_SYNTAX)
        return _make(0, 0, 0, _QUIET)
    return _exact(*parts, ctx)


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, figures, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    kind = _FINITE
    if isinstance(exponent, str):
        if exponent not in ('F', 'n', 'N'):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        kind = {'F': _INFINITE, 'n': _QUIET, 'N': _SIGNALING}[exponent]
        exponent = 0
    elif not isinstance(exponent, int):
        raise ValueError('exponent must be an integer')
    number = 0
    for figure in figures:
        if not isinstance(figure, int) or not 0 <= figure <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        number = number * 10 + figure
    return sign, 0 if kind == _INFINITE else number, exponent, kind


def _float_parts(value):
    if value != value:
        return str(value)[0] == '-', 0, 0, _QUIET
    if value in (float('inf'), float('-inf')):
        return int(value < 0), 0, 0, _INFINITE
    above, below = abs(value).as_integer_ratio()
    places = below.bit_length() - 1
    return int(str(value)[0] == '-'), above * 5 ** places, -places, _FINITE


def _operand(value):
    """A Decimal or an int as a Decimal; None for anything else."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _make(int(value < 0), abs(int(value)), 0, _FINITE)
    return None


def _needed(value):
    found = _operand(value)
    if found is None:
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
    return found


def _finish(ctx, sign, number, exponent, kind, status):
    if status:
        _signal(ctx, status)
    return _make(sign, number, exponent, kind)


def _comparable(self, other, ctx, equality):
    """The other number for a comparison; None where there is none."""
    found = _operand(other)
    if found is not None:
        return found
    if isinstance(other, complex) and equality and other.imag == 0:
        other = other.real
    if isinstance(other, float):
        if equality:
            ctx._status |= _core.FLOAT_OPERATION
        else:
            _signal(ctx, _core.FLOAT_OPERATION)
        return _make(*_float_parts(other))
    if isinstance(other, _Number):
        from numbers import Rational
        if isinstance(other, Rational) and not isinstance(other, Decimal):
            return other
    return None


def _order(self, other, equality):
    """Less than, equal to or greater than 0; None without an order, NotImplemented for other kinds of objects."""
    ctx = getcontext()
    found = _comparable(self, other, ctx, equality)
    if found is None:
        return NotImplemented
    if not isinstance(found, Decimal):
        # A fraction: self * denominator against its numerator, exactly.
        if self._kind:
            found_order = 1
            if self._kind == _INFINITE:
                return -1 if self._sign else 1
        else:
            scaled = _make(self._sign, self._int * int(found.denominator), self._exp, _FINITE)
            return _core.compare(scaled, _operand(int(found.numerator)))
        found = _make(0, 0, 0, _FINITE)
    if self._kind >= _QUIET or found._kind >= _QUIET:
        if self._kind == _SIGNALING or found._kind == _SIGNALING or not equality:
            _signal(ctx, _core.INVALID_OPERATION)
        return None
    return _core.compare(self, found)


def _subtract(x, y, ctx):
    if x._kind >= _QUIET or y._kind >= _QUIET:
        return _core.nan_of(ctx, x, y)
    return _core.add(x, y, ctx, 1)


def _operator(function):
    """An operation of two numbers, or of a number and an int."""

    def operation(left, right):
        if (x := _operand(left)) is None or (y := _operand(right)) is None:
            return NotImplemented
        ctx = getcontext()
        return _finish(ctx, *function(x, y, ctx))

    return operation


class Decimal(object):
    """A decimal number: sign, coefficient and exponent, an infinity or a NaN."""

    __module__ = 'decimal'
    __slots__ = ('_sign', '_int', '_exp', '_kind')

    def __new__(cls, value='0', context=None, *extra):
        if extra:
            raise TypeError(f'function takes at most 2 arguments ({2 + len(extra)} given)')
        ctx = getcontext() if context is None else context
        if not isinstance(ctx, Context):
            raise TypeError('optional argument must be a context')
        if isinstance(value, str):
            found = _from_text(value, ctx)
        elif isinstance(value, int):
            found = _operand(value)
        elif isinstance(value, Decimal):
            found = value
        elif isinstance(value, float):
            _signal(ctx, _core.FLOAT_OPERATION)
            found = _make(*_float_parts(value))
        elif isinstance(value, (tuple, list)):
            found = _exact(*_from_tuple(value), ctx)
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        if cls is Decimal and type(found) is Decimal:
            return found
        return cls._copied(found)

    @classmethod
    def _copied(cls, found):
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._kind = found._sign, found._int, found._exp, found._kind
        return self

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float or int."""
        if isinstance(f, int):
            found = _operand(f)
        elif isinstance(f, float):
            found = _make(*_float_parts(f))
        else:
            raise TypeError('argument must be int or float')
        return found if cls is Decimal else cls(found)

    # Text

    def _text(self, engineering=False, capitals=1):
        sign = '-' if self._sign else ''
        if self._kind:
            if self._kind == _INFINITE:
                return sign + 'Infinity'
            return sign + ('NaN' if self._kind == _QUIET else 'sNaN') + (_core.text_of(self._int) if self._int else '')
        figures = _core.text_of(self._int)
        exponent = self._exp
        count = len(figures)
        adjusted = exponent + count
        if exponent <= 0 and adjusted > -6:
            point = adjusted
        elif not engineering:
            point = 1
        elif not self._int:
            point = (adjusted + 1) % 3 - 1
        else:
            point = (adjusted - 1) % 3 + 1
        if point <= 0:
            text = '0.' + '0' * -point + figures
        elif point >= count:
            text = figures + '0' * (point - count)
        else:
            text = figures[:point] + '.' + figures[point:]
        if adjusted != point:
            text += '%s%+d' % ('E' if capitals else 'e', adjusted - point)
        return sign + text

    def _str(self):
        return self._text(capitals=getcontext()._capitals)

    def _repr(self):
        return "Decimal('%s')" % self._text(capitals=getcontext()._capitals)

    def to_eng_string(self, context=None):
        """Like str(), with exponents that are multiples of three."""
        return self._text(True, _context(context)._capitals)

    def _format(self, spec):
        if not isinstance(spec, str):
            raise TypeError('format argument must be str')
        from _decimal_format import format_decimal
        return format_decimal(self, spec, getcontext(), _make)

    # Parts

    def as_tuple(self):
        if self._kind == _INFINITE:
            return DecimalTuple(self._sign, (0,), 'F')
        figures = () if self._kind and not self._int else tuple(map(int, _core.text_of(self._int)))
        return DecimalTuple(self._sign, figures, ('n' if self._kind == _QUIET else 'N') if self._kind else self._exp)

    def as_integer_ratio(self):
        if self._kind:
            if self._kind == _INFINITE:
                raise OverflowError('cannot convert Infinity to integer ratio')
            raise ValueError('cannot convert NaN to integer ratio')
        number = -self._int if self._sign else self._int
        if self._exp >= 0:
            return number * 10 ** self._exp, 1
        from math import gcd
        below = 10 ** -self._exp
        common = gcd(number, below)
        return number // common, below // common

    def adjusted(self):
        return 0 if self._kind else self._exp + _core.digits(self._int) - 1

    real = property(lambda self: self)
    imag = property(lambda self: _make(0, 0, 0, _FINITE))

    def conjugate(self):
        return self

    def canonical(self):
        return self

    def radix(self):
        return _make(0, 10, 0, _FINITE)

    # Conversions

    def _whole(self):
        if self._kind:
            if self._kind == _INFINITE:
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        if self._exp >= 0:
            number = self._int * 10 ** self._exp
        elif -self._exp >= _core.digits(self._int):
            number = 0
        else:
            number = self._int // 10 ** -self._exp
        return -number if self._sign else number

    def __trunc__(self):
        return self._whole()

    def _rounded(self, rounding):
        if self._kind:
            return self._whole()
        if self._exp >= 0:
            return self._whole()
        number, _ = _core.cut(self._int, -self._exp, self._sign, rounding)
        return -number if self._sign else number

    def __floor__(self):
        return self._rounded('ROUND_FLOOR')

    def __ceil__(self):
        return self._rounded('ROUND_CEILING')

    def _round(self, ndigits):
        if ndigits is None:
            return self._rounded('ROUND_HALF_EVEN')
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(_make(0, 1, -ndigits, _FINITE))

    def _float(self):
        if self._kind == _SIGNALING:
            raise ValueError('cannot convert signaling NaN to float')
        if self._kind == _QUIET:
            return float('-nan' if self._sign else 'nan')
        return float(self._text())

    def __complex__(self):
        return complex(float(self))

    def _hash(self):
        if self._kind:
            if self._kind == _SIGNALING:
                raise TypeError('Cannot hash a signaling NaN value')
            if self._kind == _QUIET:
                return object.__hash__(self)
            return -_HASH_INFINITY if self._sign else _HASH_INFINITY
        if self._exp >= 0:
            power = pow(10, self._exp, _HASH_MODULUS)
        else:
            power = pow(_TEN_INVERSE, -self._exp, _HASH_MODULUS)
        result = self._int * power % _HASH_MODULUS
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    # Comparison operators

    def _eq(self, other):
        order = _order(self, other, True)
        return order if order is NotImplemented else order == 0

    def _ne(self, other):
        order = _order(self, other, True)
        return order if order is NotImplemented else order != 0

    def _lt(self, other):
        order = _order(self, other, False)
        return order if order is NotImplemented else order is not None and order < 0

    def _le(self, other):
        order = _order(self, other, False)
        return order if order is NotImplemented else order is not None and order <= 0

    def _gt(self, other):
        order = _order(self, other, False)
        return order if order is NotImplemented else order is not None and order > 0

    def _ge(self, other):
        order = _order(self, other, False)
        return order if order is NotImplemented else order is not None and order >= 0

    # Operators

    _add = _operator(_core.add)
    _subtract = _operator(_subtract)
    _multiply = _operator(_core.multiply)
    _divide = _operator(_core.divide)
    _floor_divide = _operator(_core.divide_int)
    _modulo = _operator(_core.remainder)

    def __divmod__(self, other):
        if (other := _operand(other)) is None:
            return NotImplemented
        return _divmod(self, other, getcontext())

    def __rdivmod__(self, other):
        if (other := _operand(other)) is None:
            return NotImplemented
        return _divmod(other, self, getcontext())

    def __pow__(self, other, modulus=None):
        if type(other) is int and 0 < other < 100 and modulus is None and not self._kind and self._int:
            # Most powers are small, and exact.
            ctx = getcontext()
            number = self._int ** other
            exponent = self._exp * other
            if number < ctx._limit and ctx._Emin <= exponent <= ctx._top:
                return _make(self._sign & other, number, exponent, _FINITE)
        if (other := _operand(other)) is None:
            return NotImplemented
        if modulus is not None and (modulus := _operand(modulus)) is None:
            return NotImplemented
        return _power(self, other, modulus, getcontext())

    def __rpow__(self, other, modulus=None):
        if (other := _operand(other)) is None:
            return NotImplemented
        return _power(other, self, None, getcontext())

    def _negative(self):
        ctx = getcontext()
        return _finish(ctx, *_minus(self, ctx))

    def _positive(self):
        ctx = getcontext()
        return _finish(ctx, *_plus(self, ctx))

    def _absolute(self):
        ctx = getcontext()
        return _finish(ctx, *(_minus if self._sign else _plus)(self, ctx))

    # Predicates

    def is_canonical(self):
        return True

    def is_finite(self):
        return self._kind == _FINITE

    def is_infinite(self):
        return self._kind == _INFINITE

    def is_nan(self):
        return self._kind >= _QUIET

    def is_qnan(self):
        return self._kind == _QUIET

    def is_snan(self):
        return self._kind == _SIGNALING

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._kind and not self._int

    def is_normal(self, context=None):
        return not self._kind and self._int != 0 and self.adjusted() >= _context(context)._Emin

    def is_subnormal(self, context=None):
        return not self._kind and self._int != 0 and self.adjusted() < _context(context)._Emin

    def number_class(self, context=None):
        if self._kind:
            if self._kind == _SIGNALING:
                return 'sNaN'
            if self._kind == _QUIET:
                return 'NaN'
            name = 'Infinity'
        elif not self._int:
            name = 'Zero'
        else:
            name = 'Subnormal' if self.is_subnormal(context) else 'Normal'
        return ('-' if self._sign else '+') + name

    # Signs

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _make(self._sign ^ 1, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        _context(context)
        return _make(_needed(other)._sign, self._int, self._exp, self._kind)

    # Comparison as functions

    def compare(self, other, context=None):
        return _compare(self, _needed(other), _context(context), False)

    def compare_signal(self, other, context=None):
        return _compare(self, _needed(other), _context(context), True)

    def compare_total(self, other, context=None):
        _context(context)
        order = _core.compare_total(self, _needed(other))
        return _make(int(order < 0), abs(order), 0, _FINITE)

    def compare_total_mag(self, other, context=None):
        _context(context)
        order = _core.compare_total(self, _needed(other), False)
        return _make(int(order < 0), abs(order), 0, _FINITE)

    def same_quantum(self, other, context=None):
        _context(context)
        other = _needed(other)
        if self._kind or other._kind:
            return (self._kind >= _QUIET) == (other._kind >= _QUIET) and (self._kind != 0) == (other._kind != 0)
        return self._exp == other._exp


def _plus(x, ctx):
    if x._kind:
        return _core.nan_of(ctx, x) or (x._sign, 0, 0, _INFINITE, 0)
    if not x._int:
        return _core.fix(x._sign if ctx._rounding == 'ROUND_FLOOR' else 0, 0, x._exp, ctx)
    return _core.fix(x._sign, x._int, x._exp, ctx)


def _minus(x, ctx):
    if x._kind:
        return _core.nan_of(ctx, x) or (x._sign ^ 1, 0, 0, _INFINITE, 0)
    if not x._int:
        return _core.fix(x._sign ^ 1 if ctx._rounding == 'ROUND_FLOOR' else 0, 0, x._exp, ctx)
    return _core.fix(x._sign ^ 1, x._int, x._exp, ctx)


def _divmod(x, y, ctx):
    if x._kind >= _QUIET or y._kind >= _QUIET:
        *parts, status = _core.nan_of(ctx, x, y)
        result = _finish(ctx, *parts, status)
        return result, result
    if x._kind:
        bits = _core.INVALID_OPERATION
        if y._kind:
            _signal(ctx, bits)
            return _make(*_core.NAN), _make(*_core.NAN)
        _signal(ctx, bits)
        return _make(x._sign ^ y._sign, 0, 0, _INFINITE), _make(*_core.NAN)
    *quotient, status = _core.divide_int(x, y, ctx)
    *rest, more = _core.remainder(x, y, ctx)
    status |= more
    if status & _core.DIVISION_IMPOSSIBLE:
        quotient = rest = _core.NAN
    _signal(ctx, status)
    return _make(*quotient), _make(*rest)


def _power(x, y, modulus, ctx):
    if modulus is None:
        return _finish(ctx, *_core.power(x, y, ctx, _make))
    return _finish(ctx, *_core.modular_power(x, y, modulus, ctx))


def _compare(x, y, ctx, signal):
    if x._kind >= _QUIET or y._kind >= _QUIET:
        *parts, status = _core.nan_of(ctx, x, y)
        return _finish(ctx, *parts, _core.INVALID_OPERATION if signal else status)
    order = _core.compare(x, y)
    return _make(int(order < 0), abs(order), 0, _FINITE)


def _context(context):
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context


_make = _extend(Decimal, Context, _variable)

from _decimal_operations import install as _install
_install(Decimal, Context, _make, _needed, _finish, _context, globals())
del _install

_Number.register(Decimal)

from _library import builtin as _builtin
for _class in (Decimal, Context):
    _builtin(_class)
del _class, _builtin
