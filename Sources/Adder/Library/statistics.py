"""Means, middle values, spread and the normal distribution. Sums are exact: they are made of fractions."""

from collections import namedtuple as _namedtuple
from fractions import Fraction
from itertools import repeat
import math
from math import erf, exp, fabs, fsum, log, sqrt, tau
from numbers import Rational as _Rational
import sys as _sys

__all__ = [
    'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
    'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode',
    'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance',
]


class StatisticsError(ValueError):
    pass


# Exact sums

def _decimal_class():
    """Decimal, if that module is loaded; a class without instances if not."""
    module = _sys.modules.get('decimal')
    return _NoDecimal if module is None else module.Decimal


class _NoDecimal:
    pass


def _coerce(T, S):
    """The type of results that come from both."""
    if S in (T, int, bool):
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    for one, other in (T, S), (S, T):
        if issubclass(one, int) or issubclass(one, Fraction) and issubclass(other, float):
            return other
    raise TypeError("don't know how to coerce %s and %s" % (T.__name__, S.__name__))


def _exact_ratio(x):
    """Numerator and denominator; for what is not finite the number itself and None."""
    try:
        return x.as_integer_ratio()
    except (OverflowError, ValueError):
        return x, None
    except AttributeError:
        if hasattr(x, 'numerator') and hasattr(x, 'denominator'):
            return x.numerator, x.denominator
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _total(partials):
    """The sum of numerators by denominator."""
    if None in partials:
        return partials[None]
    return sum((Fraction(top, bottom) for bottom, top in partials.items()), Fraction(0))


def _sum(data):
    """The type, the exact sum and the number of the data."""
    count = 0
    types = []
    partials = {}
    for value in data:
        count += 1
        if type(value) not in types:
            types.append(type(value))
        top, bottom = _exact_ratio(value)
        partials[bottom] = partials.get(bottom, 0) + top
    T = int
    for kind in types:
        T = _coerce(T, kind)
    return T, _total(partials), count


def _squares(data, c=None):
    """The type, the sum of squared distances from the mean (or from c), the mean and the number of the data."""
    if c is not None:
        T, total, count = _sum((distance := x - c) * distance for x in data)
        return T, total, c, count
    count = 0
    types = []
    sums = {}
    squares = {}
    for value in data:
        count += 1
        if type(value) not in types:
            types.append(type(value))
        top, bottom = _exact_ratio(value)
        sums[bottom] = sums.get(bottom, 0) + top
        squares[bottom] = squares.get(bottom, 0) + top * top
    T = int
    for kind in types:
        T = _coerce(T, kind)
    if not count:
        return T, Fraction(0), Fraction(0), 0
    if None in sums:
        total = sums[None]
        return T, total, total, count
    total = _total(sums)
    square = sum((Fraction(top, bottom * bottom) for bottom, top in squares.items()), Fraction(0))
    return T, (count * square - total * total) / count, total / count, count


def _convert(value, T):
    """An exact value as one of the type."""
    if type(value) is T:
        return value
    kind = float if issubclass(T, int) and value.denominator != 1 else T
    if issubclass(kind, _decimal_class()) and isinstance(value, Fraction):
        return kind(value.numerator) / value.denominator
    return kind(value)


def _root_with_sticky_bit(number, divisor):
    """The integer root of a quotient; odd where anything was cut off, so that it can still be rounded rightly."""
    root = math.isqrt(number // divisor)
    return root | (root * root * divisor != number)


def _float_root(top, bottom):
    """The square root of a fraction, rounded once."""
    if not top:
        return 0.0
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        return float(_root_with_sticky_bit(top, bottom << 2 * shift) << shift)
    return _root_with_sticky_bit(top << -2 * shift, bottom) / (1 << -shift)


def _decimal_root(top, bottom):
    """The same as a Decimal, to the precision of the context."""
    from decimal import Decimal, localcontext
    if not top:
        return Decimal('0.0')
    if top < 0:
        top, bottom = -top, -bottom
    root = (Decimal(top) / Decimal(bottom)).sqrt()
    above, below = root.as_integer_ratio()
    # It may be off by one unit: the neighbours tell.
    upper = root.next_plus()
    high, low = upper.as_integer_ratio()
    if 4 * top * (below * low) ** 2 > bottom * (above * low + high * below) ** 2:
        return upper
    lower = root.next_minus()
    high, low = lower.as_integer_ratio()
    if 4 * top * (below * low) ** 2 < bottom * (above * low + high * below) ** 2:
        return lower
    return root


def _checked(values, message):
    """The values one by one; none may be negative."""
    for value in values:
        if value < 0:
            raise StatisticsError(message)
        yield value


# Means

def mean(data):
    """The sum divided by the number of the data."""
    T, total, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / count, T)


def fmean(data, weights=None):
    """The mean as a float, quickly."""
    try:
        count = len(data)
    except TypeError:
        data = list(data)
        count = len(data)
    if weights is None:
        total = fsum(data)
        if not count:
            raise StatisticsError('fmean requires at least one data point')
        return total / count
    try:
        weight_count = len(weights)
    except TypeError:
        weights = list(weights)
        weight_count = len(weights)
    if weight_count != count:
        raise StatisticsError('data and weights must be the same length')
    total = fsum(value * weight for value, weight in zip(data, weights))
    divisor = fsum(weights)
    if not divisor:
        raise StatisticsError('sum of weights must be non-zero')
    return total / divisor


def geometric_mean(data):
    """The root of the product, as a float."""
    try:
        return exp(fmean(map(log, data)))
    except ValueError:
        raise StatisticsError(
            'geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals."""
    if iter(data) is data:
        data = list(data)
    message = 'harmonic mean does not support negative values'
    count = len(data)
    if count < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if count == 1 and weights is None:
        value = data[0]
        if not isinstance(value, (_Rational, float, _decimal_class())):
            raise TypeError('unsupported type')
        if value < 0:
            raise StatisticsError(message)
        return value
    if weights is None:
        weights = repeat(1, count)
        weight = count
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != count:
            raise StatisticsError('Number of weights does not match data size')
        _, weight, _ = _sum(_checked(weights, message))
    shares = (share and share / value for share, value in zip(weights, _checked(data, message)))
    try:
        T, total, _ = _sum(shares)
    except ZeroDivisionError:
        return 0
    if not total <= 0:
        return _convert(weight / total, T)
    raise StatisticsError('Weighted sum must be positive')


# Middle values

def median(data):
    """The middle value, or the mean of the middle two."""
    data = sorted(data)
    count = len(data)
    if not count:
        raise StatisticsError('no median for empty data')
    middle = count // 2
    return data[middle] if count % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """The middle value, or the lower one of the middle two."""
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the higher one of the middle two."""
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for intervals around them."""
    from bisect import bisect_left, bisect_right
    data = sorted(data)
    count = len(data)
    if not count:
        raise StatisticsError('no median for empty data')
    value = data[count // 2]
    first = bisect_left(data, value)
    behind = bisect_right(data, value, lo=first)
    try:
        interval = float(interval)
        value = float(value)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return value - interval / 2.0 + interval * (count / 2 - first) / (behind - first)


def _counts(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def mode(data):
    """The commonest value; of several the first."""
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data') from None
    return max(counts, key=counts.get)


def multimode(data):
    """The commonest values, in the order in which they came."""
    counts = _counts(data)
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The points that divide the data into n parts of equal probability."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    count = len(data)
    if count < 2:
        raise StatisticsError('must have at least two data points')
    points = []
    if method == 'inclusive':
        for index in range(1, n):
            place, delta = divmod(index * (count - 1), n)
            points.append((data[place] * (n - delta) + data[place + 1] * delta) / n)
    elif method == 'exclusive':
        for index in range(1, n):
            place = min(max(index * (count + 1) // n, 1), count - 1)
            delta = index * (count + 1) - place * n
            points.append((data[place - 1] * (n - delta) + data[place] * delta) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return points


# Spread

def variance(data, xbar=None):
    """The variance of a sample."""
    T, total, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(total / (count - 1), T)


def pvariance(data, mu=None):
    """The variance of a population."""
    T, total, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(total / count, T)


def _deviation(T, square):
    if issubclass(T, _decimal_class()):
        return _decimal_root(square.numerator, square.denominator)
    return _float_root(square.numerator, square.denominator)


def stdev(data, xbar=None):
    """The standard deviation of a sample."""
    T, total, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _deviation(T, total / (count - 1))


def pstdev(data, mu=None):
    """The standard deviation of a population."""
    T, total, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _deviation(T, total / count)


# Two variables

def covariance(x, y, /):
    """How much two variables go together."""
    count = len(x)
    if len(y) != count:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if count < 2:
        raise StatisticsError('covariance requires at least two data points')
    x_mean, y_mean = fsum(x) / count, fsum(y) / count
    return fsum([(a - x_mean) * (b - y_mean) for a, b in zip(x, y)]) / (count - 1)


def correlation(x, y, /):
    """Pearson's coefficient: from -1 to 1."""
    count = len(x)
    if len(y) != count:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if count < 2:
        raise StatisticsError('correlation requires at least two data points')
    x_mean, y_mean = fsum(x) / count, fsum(y) / count
    both = fsum([(a - x_mean) * (b - y_mean) for a, b in zip(x, y)])
    x_squares = fsum([(distance := a - x_mean) * distance for a in x])
    y_squares = fsum([(distance := b - y_mean) * distance for b in y])
    try:
        return both / sqrt(x_squares * y_squares)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = _namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """The line with the least squares; through the origin, if it is to be proportional."""
    count = len(x)
    if len(y) != count:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if count < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if proportional:
        both = fsum(a * b for a, b in zip(x, y))
        squares = fsum([a * a for a in x])
    else:
        x_mean, y_mean = fsum(x) / count, fsum(y) / count
        both = fsum([(a - x_mean) * (b - y_mean) for a, b in zip(x, y)])
        squares = fsum([(distance := a - x_mean) * distance for a in x])
    try:
        slope = both / squares
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else y_mean - slope * x_mean)


# The normal distribution

def _ratio(x, above, below):
    """A quotient of polynomials, by Horner's scheme; the lowest coefficient below is 1."""
    top = bottom = 0.0
    for coefficient in above:
        top = top * x + coefficient
    for coefficient in below:
        bottom = bottom * x + coefficient
    return top, bottom * x + 1.0


# Wichura's algorithm AS 241 (Applied Statistics 37, 1988), PPND16.
_MIDDLE = (
    (2.50908092873012267270e+3, 3.34305755835881281050e+4, 6.72657709270087008530e+4, 4.59219539315498714570e+4,
     1.37316937655094611250e+4, 1.97159095030655144270e+3, 1.33141667891784377450e+2, 3.38713287279636660800e+0),
    (5.22649527885285456100e+3, 2.87290857357219426740e+4, 3.93078958000927106100e+4, 2.12137943015865958670e+4,
     5.39419602142475110770e+3, 6.87187007492057908300e+2, 4.23133307016009112520e+1))
_NEAR = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
     3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0))
_FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1))


def _inverse_normal(p, mu, sigma):
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        top, bottom = _ratio(r, *_MIDDLE)
        return mu + top * q / bottom * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        top, bottom = _ratio(r - 1.6, *_NEAR)
    else:
        top, bottom = _ratio(r - 5.0, *_FAR)
    x = top / bottom
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution with this mean and standard deviation."""

    __slots__ = dict(_mu='Arithmetic mean of a normal distribution', _sigma='Standard deviation of a normal distribution')

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __repr__(self):
        return '%s(mu=%r, sigma=%r)' % (type(self).__name__, self._mu, self._sigma)

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self.__init__(*state)

    def __hash__(self):
        return hash(self.__getstate__())

    def __eq__(x1, x2):
        return x1.__getstate__() == x2.__getstate__() if isinstance(x2, NormalDist) else NotImplemented

    # From data, and as data

    @classmethod
    def from_samples(cls, data):
        """The distribution with the mean and the deviation of a sample."""
        T, total, center, count = _squares(list(data) if iter(data) is data else data)
        if count < 2:
            raise StatisticsError('stdev requires at least two data points')
        return cls(_convert(center, T), _deviation(T, total / (count - 1)))

    def samples(self, n, *, seed=None):
        """Random numbers of this distribution."""
        import random
        gauss = (random if seed is None else random.Random(seed)).gauss
        mu, sigma = self.__getstate__()
        return [gauss(mu, sigma) for _ in repeat(None, n)]

    # Probabilities

    def _positive_sigma(self, function):
        if not self._sigma:
            raise StatisticsError(function + '() not defined when sigma is zero')
        return self._sigma

    def zscore(self, x):
        """How many deviations a value is away from the mean."""
        sigma = self._positive_sigma('zscore')
        return (x - self._mu) / sigma

    def pdf(self, x):
        """The density of probability."""
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        distance = x - self._mu
        return exp(distance * distance / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        """The probability of being below."""
        sigma = self._positive_sigma('cdf')
        return 0.5 * (1.0 + erf((x - self._mu) / (sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        """The value that is not reached with this probability."""
        if 1.0 <= p or p <= 0.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _inverse_normal(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """The points that divide the distribution into n parts of equal probability."""
        return [self.inv_cdf(index / n) for index in range(1, n)]

    def overlap(self, other):
        """The area that the densities of two distributions share."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        if not narrow.variance or not wide.variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        distance = fabs(wide._mu - narrow._mu)
        difference = wide.variance - narrow.variance
        if not difference:
            return 1.0 - erf(distance / (2.0 * narrow._sigma * sqrt(2.0)))
        # Where the densities are equal.
        center = narrow._mu * wide.variance - wide._mu * narrow.variance
        width = narrow._sigma * wide._sigma * sqrt(distance * distance + difference * log(wide.variance / narrow.variance))
        first, second = ((center + width) / difference, (center - width) / difference)
        return 1.0 - (fabs(wide.cdf(first) - narrow.cdf(first)) + fabs(wide.cdf(second) - narrow.cdf(second)))

    # What becomes of it when its numbers are added to something or multiplied

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    def __add__(x1, x2):
        mu, sigma = (x2._mu, math.hypot(x1._sigma, x2._sigma)) if isinstance(x2, NormalDist) else (x2, x1._sigma)
        return NormalDist(x1._mu + mu, sigma)

    def __sub__(x1, x2):
        mu, sigma = (x2._mu, math.hypot(x1._sigma, x2._sigma)) if isinstance(x2, NormalDist) else (x2, x1._sigma)
        return NormalDist(x1._mu - mu, sigma)

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / fabs(x2))

    __radd__, __rmul__ = __add__, __mul__
