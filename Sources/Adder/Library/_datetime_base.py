"""What `datetime` is built on: the calendar, checks of arguments, seconds since the epoch, `timedelta`, `tzinfo`."""

import time as _time
from math import modf as _modf
from _library import field as _field

__all__ = [
    'MAXYEAR', 'MINYEAR', '_DAY', '_DAY_NAMES', '_EPOCH_SECONDS', '_MAX_ORDINAL', '_MONTH_NAMES', '_ZERO',
    '_absent', '_argument_name', '_check_date', '_check_form', '_check_offset', '_check_time', '_check_tzinfo',
    '_check_unknown', '_checked_name',
    '_day_of_year', '_from_ordinal', '_from_ordinal_checked', '_integer', '_local_seconds', '_name_for_repr',
    '_seconds_of', '_seconds_to_fields', '_split_seconds', '_to_ordinal', '_type_name', '_whole_seconds',
    'timedelta', 'tzinfo',
]

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

_absent = object()


# Calendar

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_IN[month]


def _day_of_year(year, month, day):
    return _DAYS_BEFORE[month] + day + (month > 2 and _is_leap(year))


def _to_ordinal(year, month, day):
    """Days from the day before January 1 of year 1."""
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400 + _day_of_year(year, month, day)


def _from_ordinal(ordinal):
    """Year, month and day."""
    days = ordinal - 1
    cycles, days = divmod(days, 146097)
    centuries, days = divmod(days, 36524)
    fours, days = divmod(days, 1461)
    years, days = divmod(days, 365)
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    if years == 4 or centuries == 4:
        return year - 1, 12, 31
    month = (days + 50) >> 5
    before = _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))
    if before > days:
        month -= 1
        before -= _days_in(year, month)
    return year, month, days - before + 1


# Arguments

def _index(value):
    try:
        return type(value).__index__(value)
    except AttributeError:
        raise TypeError(f"'{_type_name(value)}' object cannot be interpreted as an integer") from None


def _integer(value):
    """An int that fits where C has one."""
    value = _index(value)
    if not -2147483648 <= value <= 2147483647:
        if not -0x8000000000000000 <= value <= 0x7fffffffffffffff:
            raise OverflowError('Python int too large to convert to C long')
        raise OverflowError('signed integer is %s' % (
            'greater than maximum' if value > 0 else 'less than minimum'))
    return value


def _check_date(year, month, day):
    if type(year) is not int or type(month) is not int or type(day) is not int or year > MAXYEAR:
        # What each argument is comes before what all of them make.
        found = []
        for name, place, value in (('year', 1, year), ('month', 2, month), ('day', 3, day)):
            if value is _absent:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
            found.append(_integer(value))
        year, month, day = found
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        _integer(month)
        raise ValueError('month must be in 1..12')
    if day < 1 or day > 28 and day > _days_in(year, month):
        _integer(day)
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    if (type(hour) is int and type(minute) is int and type(second) is int and type(microsecond) is int
            and type(fold) is int and 0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 59
            and 0 <= microsecond <= 999999 and 0 <= fold <= 1):
        return hour, minute, second, microsecond, fold
    hour, minute, second = _integer(hour), _integer(minute), _integer(second)
    microsecond, fold = _integer(microsecond), _integer(fold)
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold != 0 and fold != 1:
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond, fold


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f'tzinfo.{name}() must return None or timedelta, not {_type_name(offset)!r}')
    if not -_DAY < offset < _DAY:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_type_name(name)}'")
    return name


def _argument_name(value):
    """What an argument is, as messages about arguments show it."""
    return 'None' if value is None else _type_name(value)


def _type_name(value):
    """The name of its type, as messages show it."""
    cls = type(value)
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def _check_unknown(keywords, method):
    for keyword in keywords:
        raise TypeError(f"'{keyword}' is an invalid keyword argument for {method}()")


def _check_form(format):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')


def _name_for_repr(self, plain):
    cls = type(self)
    return f'datetime.{cls.__name__}' if cls is plain else cls.__name__


def _divided(a, b):
    """The nearest integer to a / b; halves to even."""
    quotient, rest = divmod(a, b)
    rest *= 2
    if (rest > b if b > 0 else rest < b) or rest == b and quotient % 2:
        quotient += 1
    return quotient


def _from_ordinal_checked(ordinal):
    ordinal = _integer(ordinal)
    if ordinal < 1:
        raise ValueError('ordinal must be >= 1')
    if ordinal > _MAX_ORDINAL:
        raise ValueError(f'year {_from_ordinal(ordinal)[0]} is out of range')
    return _from_ordinal(ordinal)


# Seconds since the epoch

def _whole_seconds(timestamp):
    """Rounded down."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        whole = timestamp // 1
        if not -2.0 ** 63 <= whole < 2.0 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        return int(whole)
    return _time_integer(timestamp)


def _time_integer(timestamp):
    timestamp = _index(timestamp)
    if not -0x8000000000000000 <= timestamp <= 0x7fffffffffffffff:
        raise OverflowError('timestamp out of range for platform time_t')
    return timestamp


def _split_seconds(timestamp):
    """Whole seconds and microseconds; halves to even."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        part, whole = _modf(timestamp)
        microseconds = round(part * 1e6)
        if microseconds >= 1000000:
            whole += 1
            microseconds -= 1000000
        elif microseconds < 0:
            whole -= 1
            microseconds += 1000000
        if not -2.0 ** 63 <= whole < 2.0 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        return int(whole), microseconds
    return _time_integer(timestamp), 0


def _seconds_to_fields(convert, seconds):
    """What `gmtime` or `localtime` says, a leap second as the last before it."""
    fields = convert(seconds)
    return (*fields[:5], min(fields[5], 59))


_EPOCH_SECONDS = 719163 * 86400


def _seconds_of(fields):
    """Seconds since the epoch of a time in UTC."""
    return _to_ordinal(*fields[:3]) * 86400 + fields[3] * 3600 + fields[4] * 60 + fields[5] - _EPOCH_SECONDS


def _local_seconds(seconds):
    """What clocks here show at that time, in seconds since the epoch."""
    fields = _time.localtime(seconds)
    if not MINYEAR <= fields[0] <= MAXYEAR:
        raise ValueError(f'year {fields[0]} is out of range')
    return _seconds_of(_seconds_to_fields(_time.localtime, seconds))


class timedelta:
    """A span of time, to microseconds."""

    __module__ = 'datetime'

    __slots__ = ('_days', '_seconds', '_microseconds', '_hash')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if type(days) is int is type(seconds) is type(microseconds) \
                and milliseconds == minutes == hours == weeks == 0:
            total = (days * 86400 + seconds) * 1000000 + microseconds
        else:
            total = 0
            rest = 0.0
            for name, value, unit in (
                    ('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                    ('seconds', seconds, 1000000), ('minutes', minutes, 60000000), ('hours', hours, 3600000000),
                    ('days', days, 86400000000), ('weeks', weeks, 604800000000)):
                if isinstance(value, int):
                    total += value * unit
                elif isinstance(value, float):
                    part, whole = _modf(value)
                    total += int(whole) * unit
                    if part:
                        part, whole = _modf(part * unit)
                        total += int(whole)
                        rest += part
                else:
                    raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
            if rest:
                whole = round(rest)
                if abs(whole - rest) == 0.5:
                    # A half goes to the even one of all microseconds, not of the fractions' sum.
                    odd = total & 1
                    whole = 2 * round((rest + odd) * 0.5) - odd
                total += int(whole)
        return cls._from_microseconds(total)

    @classmethod
    def _from_microseconds(cls, total):
        seconds, microseconds = divmod(total, 1000000)
        days, seconds = divmod(seconds, 86400)
        if not -999999999 <= days <= 999999999:
            if not -2147483648 <= days <= 2147483647:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError('days=%d; must have magnitude <= 999999999' % days)
        self = object.__new__(cls)
        self._days = days
        self._seconds = seconds
        self._microseconds = microseconds
        self._hash = -1
        return self

    days = _field('days', '_days', True)
    seconds = _field('seconds', '_seconds', True)
    microseconds = _field('microseconds', '_microseconds', True)

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        """All of it in seconds, as a float."""
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append('days=%d' % self._days)
        if self._seconds:
            parts.append('seconds=%d' % self._seconds)
        if self._microseconds:
            parts.append('microseconds=%d' % self._microseconds)
        return '%s(%s)' % (_name_for_repr(self, timedelta), ', '.join(parts) or '0')

    def __str__(self):
        minutes, second = divmod(self._seconds, 60)
        hour, minute = divmod(minutes, 60)
        text = '%d:%02d:%02d' % (hour, minute, second)
        if self._days:
            text = '%d day%s, %s' % (self._days, '' if abs(self._days) == 1 else 's', text)
        if self._microseconds:
            text += '.%06d' % self._microseconds
        return text

    def __add__(self, other):
        if isinstance(self, timedelta) and isinstance(other, timedelta):
            return timedelta._from_microseconds(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_microseconds(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_microseconds(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return timedelta._from_microseconds(-self._total())

    def __pos__(self):
        return timedelta._from_microseconds(self._total())

    def __abs__(self):
        return timedelta._from_microseconds(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._from_microseconds(self._total() * int(other))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._from_microseconds(_divided(self._total() * above, below))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            if not other:
                raise ZeroDivisionError('integer division or modulo by zero')
            return timedelta._from_microseconds(_divided(self._total(), int(other)))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            if not above:
                raise ZeroDivisionError('integer division or modulo by zero')
            return timedelta._from_microseconds(_divided(self._total() * below, above))
        return NotImplemented

    def __rtruediv__(self, other):
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._from_microseconds(self._total() // int(other))
        return NotImplemented

    def __rfloordiv__(self, other):
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_microseconds(self._total() % other._total())
        return NotImplemented

    def __rmod__(self, other):
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total(), other._total())
            return quotient, timedelta._from_microseconds(rest)
        return NotImplemented

    def __rdivmod__(self, other):
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return (self._days == other._days and self._seconds == other._seconds
                    and self._microseconds == other._microseconds)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, timedelta):
            return self._total() != other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash((self._days, self._seconds, self._microseconds))
        return self._hash

    def __bool__(self):
        return self._days != 0 or self._seconds != 0 or self._microseconds != 0

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


_DAY = timedelta(1)
_ZERO = timedelta(0)


class tzinfo:
    """What a time zone has to say; subclasses do."""

    __module__ = 'datetime'

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        """The local time of a datetime in UTC that is labelled with this zone."""
        if not hasattr(dt, '_moved'):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = dt.dst()
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - saving
        if delta:
            dt += delta
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saving

    def __reduce__(self):
        arguments = getattr(self, '__getinitargs__', tuple)()
        state = self.__getstate__()
        return self.__class__, arguments, state
