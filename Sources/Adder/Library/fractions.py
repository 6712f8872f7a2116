"""Rational numbers of any size."""

import math
import numbers
import operator
import sys

__all__ = ['Fraction']

_HASH_MODULUS = sys.hash_info.modulus
_HASH_INFINITY = sys.hash_info.inf


def _is_decimal(value):
    """Whether it is a Decimal: there is none before that module is loaded."""
    module = sys.modules.get('decimal')
    return module is not None and isinstance(value, module.Decimal)


def _digits(text, index):
    """The digits from the index on, single underscores between them, and where they end."""
    start = index
    size = len(text)
    while index < size and (text[index].isdecimal() or text[index] == '_' and index > start
                            and text[index - 1] != '_' and index + 1 < size and text[index + 1].isdecimal()):
        index += 1
    return text[start:index], index


def _parse(literal):
    """Numerator and denominator of a text like -3/4, 1.25 or 1e-3; None for any other."""
    text = literal.strip()
    negative = text[:1] == '-'
    whole, index = _digits(text, 1 if text[:1] in ('-', '+') and text else 0)
    numerator = int(whole or '0')
    denominator = 1
    rest = text[index:index + 1]
    if rest == '/' and whole:
        below, index = _digits(text, index + 1)
        if not below:
            return None
        denominator = int(below)
    else:
        if rest == '.':
            places, index = _digits(text, index + 1)
            if not whole and not places:
                return None
            if places:
                places = places.replace('_', '')
                denominator = 10 ** len(places)
                numerator = numerator * denominator + int(places)
        elif not whole:
            return None
        if text[index:index + 1] in ('e', 'E') and index < len(text):
            down = text[index + 1:index + 2] == '-'
            exponent, index = _digits(text, index + 2 if text[index + 1:index + 2] in ('-', '+') else index + 1)
            if not exponent:
                return None
            if down:
                denominator *= 10 ** int(exponent)
            else:
                numerator *= 10 ** int(exponent)
    if index != len(text):
        return None
    return -numerator if negative else numerator, denominator


def _ratio(value):
    """Numerator and denominator, in lowest terms, of a number that has an exact ratio."""
    if isinstance(value, numbers.Rational):
        return value.numerator, value.denominator
    if isinstance(value, float) or _is_decimal(value):
        return value.as_integer_ratio()
    raise TypeError('argument should be a string or a Rational instance')


def _make(numerator, denominator, cls=None):
    """A fraction whose terms are lowest already, of this class itself or one derived from it."""
    made = object.__new__(Fraction) if cls is None or cls is Fraction else super(Fraction, cls).__new__(cls)
    made._numerator = numerator
    made._denominator = denominator
    return made


class Fraction(numbers.Rational):
    """A rational number in lowest terms, with a positive denominator."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        # What is most frequent comes first.
        if type(numerator) is int is type(denominator):
            pass
        elif denominator is None:
            if type(numerator) is int:
                return _make(numerator, 1, cls)
            if not isinstance(numerator, str):
                return _make(*_ratio(numerator), cls)
            terms = _parse(numerator)
            if terms is None:
                raise ValueError('Invalid literal for Fraction: %r' % numerator)
            numerator, denominator = terms
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        if _normalize:
            divisor = math.gcd(numerator, denominator)
            if denominator < 0:
                divisor = -divisor
            numerator //= divisor
            denominator //= divisor
        return _make(numerator, denominator, cls)

    @classmethod
    def from_float(cls, f):
        """The exact value of a float (or int)."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal (or int)."""
        if isinstance(dec, numbers.Integral):
            return cls(int(dec))
        if not _is_decimal(dec):
            raise TypeError(
                '%s.from_decimal() only takes Decimals, not %r (%s)' % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is no larger."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, as far as they are allowed.
        before, below_before, last, below = 0, 1, 1, 0
        top, bottom = self._numerator, self._denominator
        while True:
            term = top // bottom
            next_below = below_before + term * below
            if next_below > max_denominator:
                break
            before, below_before, last, below = last, below, before + term * last, next_below
            top, bottom = bottom, top - term * bottom
        # Between the last two lies one more candidate.
        steps = (max_denominator - below_before) // below
        candidate = Fraction(before + steps * last, below_before + steps * below)
        convergent = Fraction(last, below)
        if abs(convergent - self) <= abs(candidate - self):
            return convergent
        return candidate

    denominator = property(operator.attrgetter('_denominator'), doc='What is below the line, above 0.')
    numerator = property(operator.attrgetter('_numerator'), doc='What is above the line.')

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    # Arithmetic. `exact` works on numerators and denominators, `fallback` on floats and complex numbers.

    def _operator_fallbacks(exact, fallback):
        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a._numerator, a._denominator, b._numerator, b._denominator)
            if isinstance(b, int):
                return exact(a._numerator, a._denominator, int(b), 1)
            if isinstance(b, float):
                return fallback(float(a), b)
            if isinstance(b, complex):
                return fallback(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(a.numerator, a.denominator, b._numerator, b._denominator)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return fallback(complex(a), complex(b))
            return NotImplemented

        forward.__name__ = '__' + fallback.__name__ + '__'
        reverse.__name__ = '__r' + fallback.__name__ + '__'
        return forward, reverse

    def _add(na, da, nb, db):
        # Dividing by the common factor first keeps the numbers small (Knuth, volume 2, 4.5.1).
        common = math.gcd(da, db)
        if common == 1:
            return _make(na * db + da * nb, da * db)
        part = da // common
        top = na * (db // common) + nb * part
        factor = math.gcd(top, common)
        if factor == 1:
            return _make(top, part * db)
        return _make(top // factor, part * (db // factor))

    __add__, __radd__ = _operator_fallbacks(_add, operator.add)

    def _sub(na, da, nb, db):
        return Fraction._add(na, da, -nb, db)

    __sub__, __rsub__ = _operator_fallbacks(_sub, operator.sub)

    def _mul(na, da, nb, db):
        factor = math.gcd(na, db)
        if factor > 1:
            na //= factor
            db //= factor
        factor = math.gcd(nb, da)
        if factor > 1:
            nb //= factor
            da //= factor
        return _make(na * nb, da * db)

    __mul__, __rmul__ = _operator_fallbacks(_mul, operator.mul)

    def _div(na, da, nb, db):
        if nb == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % ((na > 0) - (na < 0)))
        if nb < 0:
            nb, db = -nb, -db
        return Fraction._mul(na, da, db, nb)

    __truediv__, __rtruediv__ = _operator_fallbacks(_div, operator.truediv)

    def _floordiv(na, da, nb, db):
        return (na * db) // (da * nb)

    __floordiv__, __rfloordiv__ = _operator_fallbacks(_floordiv, operator.floordiv)

    def _divmod(na, da, nb, db):
        quotient, rest = divmod(na * db, da * nb)
        return quotient, Fraction(rest, da * db)

    __divmod__, __rdivmod__ = _operator_fallbacks(_divmod, divmod)

    def _mod(na, da, nb, db):
        return Fraction((na * db) % (nb * da), da * db)

    __mod__, __rmod__ = _operator_fallbacks(_mod, operator.mod)

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return _make(a._numerator ** power, a._denominator ** power)
            top, bottom = a._denominator ** -power, a._numerator ** -power
            if bottom == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % top)
            if bottom < 0:
                top, bottom = -top, -bottom
            return _make(top, bottom)
        return float(a) ** b

    def __rpow__(b, a):
        whole = b._numerator if b._denominator == 1 else None
        if (whole is None or whole < 0) and isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** (float(b) if whole is None else whole)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return operator.index(-(-a._numerator // a._denominator))
        return operator.index(a._numerator // a._denominator)

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """To the nearest integer, or multiple of a power of ten; halves to even."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 > self._denominator or rest * 2 == self._denominator and whole % 2:
                whole += 1
            return whole
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """Equal to the hash of an equal int, float or Decimal."""
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            result = _HASH_INFINITY
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        return a._compared_to_float(b, operator.eq)

    def _compared(self, other, compare):
        if isinstance(other, numbers.Rational):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        return self._compared_to_float(other, compare)

    def _compared_to_float(self, other, compare):
        if not isinstance(other, float):
            return NotImplemented
        # Infinity is as far from any fraction as from 0, and nan is not equal to it either.
        return compare(self, self.from_float(other)) if math.isfinite(other) else compare(0.0, other)

    def __lt__(a, b):
        return a._compared(b, operator.lt)

    def __gt__(a, b):
        return a._compared(b, operator.gt)

    def __le__(a, b):
        return a._compared(b, operator.le)

    def __ge__(a, b):
        return a._compared(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)
