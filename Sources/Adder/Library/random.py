"""Random numbers of many kinds: integers, choices from sequences, and the distributions of statistics.

The functions of this module are methods of one hidden instance of Random. For the same seed the numbers are always the same.
SystemRandom takes its numbers from the operating system.
"""

from math import (acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor, isfinite as _isfinite,
                  log as _log, pi as _pi, sin as _sin, sqrt as _sqrt)
from operator import index as _index
from itertools import accumulate as _accumulate, repeat as _repeat
from _bisect import bisect_right as _bisect
import _random

__all__ = ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits',
           'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample',
           'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
TWOPI = 2.0 * _pi
# How many bits a float has that is between 0 and 1, and how far apart such floats are.
BPF = 53
RECIP_BPF = 2.0 ** -BPF
_ONE = 1


def _urandom(count):
    from os import urandom
    return urandom(count)


def _warn(text):
    from warnings import warn
    warn(text, DeprecationWarning, 4)


def _whole(value, name):
    """An integer, also from what only equals one."""
    try:
        return _index(value)
    except TypeError:
        whole = int(value)
        if whole != value:
            _warn('randrange() will raise TypeError in the future')
            raise ValueError(f'non-integer {name} for randrange()')
        _warn('non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed in a subsequent '
              'version')
        return whole


def _positive(total, what, kind):
    """The sum of counts or weights, if there is something to choose."""
    if kind is int and not isinstance(total, int):
        raise TypeError('Counts must be integers')
    if total <= 0:
        raise ValueError(f'Total of {what} must be greater than zero')
    if kind is float and not _isfinite(total):
        raise ValueError('Total of weights must be finite')
    return total


class Random(_random.Random):
    """A generator of random numbers with a state of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    # State

    def seed(self, a=None, version=2):
        """Sets the state from a seed: an int, a text or bytes, all of which count; nothing: from the operating system."""
        if version == 1 and isinstance(a, (str, bytes)):
            text = a.decode('latin-1') if isinstance(a, bytes) else a
            number = ord(text[0]) << 7 if text else 0
            for character in text:
                number = ((1000003 * number) ^ ord(character)) & 0xffffffffffffffff
            number ^= len(text)
            a = -2 if number == -1 else number
        elif version == 2 and isinstance(a, (str, bytes, bytearray)):
            from hashlib import sha512
            data = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(data + sha512(data).digest(), 'big')
        elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
            raise TypeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        """The state, for setstate()."""
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        """Goes on from a state that getstate() gave."""
        version = state[0]
        if version == 3:
            version, internal, self.gauss_next = state
        elif version == 2:
            version, internal, self.gauss_next = state
            # Words of the time when they could be negative.
            try:
                internal = tuple(word % (2 ** 32) for word in internal)
            except ValueError as error:
                raise TypeError from error
        else:
            raise ValueError(f'state with version {version} passed to Random.setstate() of version {self.VERSION}')
        super().setstate(internal)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    # Integers

    def __init_subclass__(cls, /, **kwargs):
        """A subclass that has random() of its own, and no getrandbits(), makes its integers from random()."""
        for base in cls.__mro__:
            if '_below' in base.__dict__:
                break
            if 'getrandbits' in base.__dict__:
                cls._below = cls._below_by_bits
                break
            if 'random' in base.__dict__:
                cls._below = cls._below_by_floats
                break

    def _below_by_bits(self, n):
        """A number in range(n); 0 for n of 0."""
        if not n:
            return 0
        count = n.bit_length()
        number = self.getrandbits(count)
        while number >= n:
            number = self.getrandbits(count)
        return number

    def _below_by_floats(self, n, maxsize=1 << BPF):
        random = self.random
        if n >= maxsize:
            from warnings import warn
            warn('Underlying random() generator does not supply \n'
                 'enough bits to choose from a population range this large.\n'
                 'To remove the range limitation, add a getrandbits() method.')
            return _floor(random() * n)
        if n == 0:
            return 0
        # Numbers beyond the last multiple of n would make the small ones more frequent.
        limit = (maxsize - maxsize % n) / maxsize
        number = random()
        while number >= limit:
            number = random()
        return _floor(number * maxsize) % n

    _below = _below_by_bits

    def randbytes(self, n):
        """n random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    def randrange(self, start, stop=None, step=_ONE):
        """A number in range(start, stop, step)."""
        if stop is None and type(start) is int and start > 0 and step is _ONE:
            return self._below(start)
        first = _whole(start, 'arg 1')
        if stop is None:
            if step is not _ONE:
                raise TypeError('Missing a non-None stop argument')
            if first > 0:
                return self._below(first)
            raise ValueError('empty range for randrange()')
        end = _whole(stop, 'stop')
        width = end - first
        interval = _whole(step, 'step')
        if interval == 1:
            if width > 0:
                return first + self._below(width)
            raise ValueError(f'empty range for randrange() ({first}, {end}, {width})')
        if interval > 0:
            count = (width + interval - 1) // interval
        elif interval < 0:
            count = (width + interval + 1) // interval
        else:
            raise ValueError('zero step for randrange()')
        if count <= 0:
            raise ValueError('empty range for randrange()')
        return first + interval * self._below(count)

    def randint(self, a, b):
        """A number from a to b, both included."""
        return self.randrange(a, b + 1)

    # Sequences

    def choice(self, seq):
        """One of the items of a sequence."""
        count = len(seq)
        if count:
            return seq[self._below(count)]
        raise IndexError('Cannot choose from an empty sequence')

    def shuffle(self, x):
        """Brings the items of a list into a random order."""
        randbelow = self._below
        for place in range(len(x) - 1, 0, -1):
            other = randbelow(place + 1)
            x[place], x[other] = x[other], x[place]

    def sample(self, population, k, *, counts=None):
        """A list of k of the items of a sequence, each place chosen once at most; counts says how often each item is there."""
        if not isinstance(population, (list, tuple, range, str)):
            from collections.abc import Sequence
            if not isinstance(population, Sequence):
                raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        size = len(population)
        if counts is not None:
            ends = list(_accumulate(counts))
            if len(ends) != size:
                raise ValueError('The number of counts does not match the population')
            *ends, total = ends
            places = self.sample(range(_positive(total, 'counts', int)), k=k)
            return [population[_bisect(ends, place)] for place in places]
        randbelow = self._below
        if not 0 <= k <= size:
            raise ValueError('Sample larger than population or is negative')
        result = [None] * k
        # What a set of k places needs, compared with a list of all items.
        room = 21
        if k > 5:
            room += 4 ** _ceil(_log(k * 3, 4))
        if size <= room:
            pool = list(population)
            for index in range(k):
                place = randbelow(size - index)
                result[index] = pool[place]
                # What was chosen gives its place to the last one that was not.
                pool[place] = pool[size - index - 1]
        else:
            chosen = set()
            for index in range(k):
                place = randbelow(size)
                while place in chosen:
                    place = randbelow(size)
                chosen.add(place)
                result[index] = population[place]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """A list of k items of a sequence, each chosen anew, with probabilities as the weights say."""
        random = self.random
        size = len(population)
        if weights is None and cum_weights is None:
            size += 0.0
            return [population[_floor(random() * size)] for _ in _repeat(None, k)]
        if weights is not None and cum_weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if isinstance(weights, int):
            raise TypeError(f'The number of choices must be a keyword argument: k={weights}')
        ends = cum_weights if weights is None else list(_accumulate(weights))
        if len(ends) != size:
            raise ValueError('The number of weights does not match the population')
        total = _positive(ends[-1] + 0.0, 'weights', float)
        last = size - 1
        return [population[_bisect(ends, random() * total, 0, last)] for _ in _repeat(None, k)]

    # Distributions

    def uniform(self, a, b):
        """A number between a and b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A number between low and high, most likely near mode, which is in the middle if not given."""
        number = self.random()
        try:
            peak = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if number > peak:
            number = 1.0 - number
            peak = 1.0 - peak
            low, high = high, low
        return low + (high - low) * _sqrt(number * peak)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """The normal distribution, by the ratio of uniform numbers (Kinderman and Monahan)."""
        random = self.random
        while True:
            first = random()
            second = 1.0 - random()
            ratio = NV_MAGICCONST * (first - 0.5) / second
            if ratio * ratio / 4.0 <= -_log(second):
                return mu + ratio * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """The normal distribution; a little faster, since numbers are made in pairs."""
        random = self.random
        number = self.gauss_next
        self.gauss_next = None
        if number is None:
            angle = random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - random()))
            number = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + number * sigma

    def lognormvariate(self, mu, sigma):
        """Numbers whose logarithm has a normal distribution."""
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        """The exponential distribution; lambd is 1 over the mean."""
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """Angles around mu; the larger kappa, the closer (Fisher)."""
        random = self.random
        if kappa <= 1e-6:
            return TWOPI * random()
        half = 0.5 / kappa
        r = half + _sqrt(1.0 + half * half)
        while True:
            z = _cos(_pi * random())
            d = z / (r + z)
            u = random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if random() > 0.5:
            return (mu + _acos(f)) % TWOPI
        return (mu - _acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        """The gamma distribution, with the mean alpha * beta."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        return (self._steep_gamma if alpha < 1.0 else self._round_gamma)(alpha) * beta

    def _round_gamma(self, alpha):
        """A gamma number for alpha above 1 (Cheng, 1977)."""
        random = self.random
        scale = _sqrt(2.0 * alpha - 1.0)
        while True:
            first = random()
            if not 1e-7 < first < 0.9999999:
                continue
            second = 1.0 - random()
            power = _log(first / (1.0 - first)) / scale
            number = alpha * _exp(power)
            square = first * first * second
            rest = alpha - LOG4 + (alpha + scale) * power - number
            # The first test is the quick one.
            if rest + SG_MAGICCONST - 4.5 * square >= 0.0 or rest >= _log(square):
                return number

    def _steep_gamma(self, alpha):
        """A gamma number for alpha below 1 (Ahrens and Dieter, 1974)."""
        random = self.random
        border = (_e + alpha) / _e
        while True:
            place = border * random()
            if place > 1.0:
                number = -_log((border - place) / alpha)
                limit = number ** (alpha - 1.0)
            else:
                number = place ** (1.0 / alpha)
                limit = _exp(-number)
            if random() <= limit:
                return number

    def betavariate(self, alpha, beta):
        """The beta distribution, between 0 and 1."""
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        """The Pareto distribution."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """The Weibull distribution."""
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


class SystemRandom(Random):
    """Numbers from the operating system, which no seed brings back."""

    def random(self):
        """A float in [0, 1)."""
        return (int.from_bytes(_urandom(7), 'big') >> 3) * RECIP_BPF

    def getrandbits(self, k):
        """An int with k random bits."""
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        count = (k + 7) // 8
        return int.from_bytes(_urandom(count), 'big') >> (count * 8 - k)

    def randbytes(self, n):
        """n random bytes."""
        return _urandom(n)

    def seed(self, *args, **kwds):
        """Does nothing: there is no state."""

    def _no_state(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    getstate = setstate = _no_state


# The functions of the module are the methods of this one.
_inst = Random()
globals().update((_name, getattr(_inst, _name)) for _name in __all__ if not _name[0].isupper())

try:
    from posix import register_at_fork as _register_at_fork
except ImportError:
    # There are no child processes that would go on with the same numbers.
    pass
else:
    _register_at_fork(after_in_child=_inst.seed)
