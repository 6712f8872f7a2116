"""The classes of `datetime`."""

import time as _time
from _library import builtin as _builtin, field as _field
import _datetime_text as _text
from _datetime_base import MAXYEAR, MINYEAR, timedelta, tzinfo
from _datetime_base import (
    _DAY, _DAY_NAMES, _EPOCH_SECONDS, _MAX_ORDINAL, _MONTH_NAMES, _ZERO, _absent, _argument_name, _check_date,
    _check_form, _check_offset, _check_time, _check_tzinfo, _check_unknown, _checked_name, _day_of_year, _from_ordinal,
    _from_ordinal_checked, _integer, _local_seconds, _name_for_repr, _seconds_of, _seconds_to_fields, _split_seconds,
    _to_ordinal, _type_name, _whole_seconds,
)

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')


class IsoCalendarDate(tuple):
    """Year, week and day of the week of ISO 8601."""

    __slots__ = ()
    __module__ = 'datetime'

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    def __repr__(self):
        return 'datetime.%s(year=%s, week=%s, weekday=%s)' % (self.__class__.__name__, *self)

    def __reduce__(self):
        return tuple, (tuple(self),)


_IsoCalendarDate = IsoCalendarDate
del IsoCalendarDate


# What dates and times are compared by: their `_order` tells less than, equal to or greater than 0, or NotImplemented.

def __eq__(self, other):
    order = self._order(other, True)
    return order if order is NotImplemented else order == 0


def __ne__(self, other):
    order = self._order(other, True)
    return order if order is NotImplemented else order != 0


def __lt__(self, other):
    order = self._order(other)
    return order if order is NotImplemented else order < 0


def __le__(self, other):
    order = self._order(other)
    return order if order is NotImplemented else order <= 0


def __gt__(self, other):
    order = self._order(other)
    return order if order is NotImplemented else order > 0


def __ge__(self, other):
    order = self._order(other)
    return order if order is NotImplemented else order >= 0


_COMPARISONS = __eq__, __ne__, __lt__, __le__, __gt__, __ge__
del __eq__, __ne__, __lt__, __le__, __gt__, __ge__


class date:
    """A day of the Gregorian calendar, extended to all years from 1 to 9999."""

    __module__ = 'datetime'
    __slots__ = ('_year', '_month', '_day', '_hash')

    def __new__(cls, year=_absent, month=_absent, day=_absent, *extra):
        if extra:
            raise TypeError(f'function takes at most 3 arguments ({3 + len(extra)} given)')
        if month is _absent and isinstance(year, (bytes, str)) and len(year) == 4 and 1 <= ord(year[2:3]) & 0x7f <= 12:
            # The state of a pickle.
            state = year.encode('latin1') if isinstance(year, str) else year
            year, month, day = state[0] * 256 + state[1], state[2], state[3]
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hash = -1
        return self

    year = _field('year', '_year')
    month = _field('month', '_month')
    day = _field('day', '_day')

    # Other ways to make one

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day of a time in seconds since the epoch."""
        return cls(*_seconds_to_fields(_time.localtime, _whole_seconds(timestamp))[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day of a number of days, where January 1 of year 1 is 1."""
        return cls(*_from_ordinal_checked(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            found = _text.read_date(string)
        except _text.BadForm:
            raise ValueError(f'Invalid isoformat string: {string!r}') from None
        return cls(*found) if isinstance(found, tuple) else cls(*_from_ordinal_checked(found))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day with this year, week and day of the week of ISO 8601."""
        ordinal = _text.week_date(_integer(year), _integer(week), _integer(day))
        if isinstance(ordinal, str):
            raise ValueError(ordinal)
        return cls(*_from_ordinal_checked(ordinal))

    # Text

    def __repr__(self):
        return '%s(%d, %d, %d)' % (_name_for_repr(self, date), self._year, self._month, self._day)

    def isoformat(self):
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        return '%s %s %2d 00:00:00 %04d' % (
            _DAY_NAMES[self.weekday()], _MONTH_NAMES[self._month], self._day, self._year)

    def strftime(self, format):
        _check_form(format)
        return _text.strftime(format, self.timetuple(), 0, lambda: None, lambda: None)

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type(spec).__name__}')
        return self.strftime(spec) if spec else str(self)

    # Numbers

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                  _day_of_year(self._year, self._month, self._day), -1))

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        """Monday is 0."""
        return (_to_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """Monday is 1."""
        return (_to_ordinal(self._year, self._month, self._day) + 6) % 7 + 1

    def isocalendar(self):
        year = self._year
        ordinal = _to_ordinal(year, self._month, self._day)
        # The week belongs to the year of its Thursday.
        thursday = ordinal - (ordinal + 6) % 7 + 3
        if thursday < _text.ordinal_of_year(year):
            year -= 1
        elif thursday >= _text.ordinal_of_year(year + 1):
            year += 1
        return _IsoCalendarDate(year, (thursday - _text.ordinal_of_year(year)) // 7 + 1, (ordinal + 6) % 7 + 1)

    def replace(self, year=_absent, month=_absent, day=_absent, **unknown):
        _check_unknown(unknown, 'replace')
        return type(self)(self._year if year is _absent else year, self._month if month is _absent else month,
                          self._day if day is _absent else day)

    # Arithmetic

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other._days
            if not 0 < ordinal <= _MAX_ORDINAL:
                raise OverflowError('date value out of range')
            return type(self)(*_from_ordinal(ordinal))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __rsub__(self, other):
        return NotImplemented

    # Comparison. A datetime is never compared as a mere date.

    def _order(self, other, equality=False):
        """Less than, equal to or greater than 0; NotImplemented for anything but a date."""
        if isinstance(other, date) and not isinstance(other, datetime):
            a = self._year, self._month, self._day
            b = other._year, other._month, other._day
            return (a > b) - (a < b)
        return NotImplemented

    __eq__, __ne__, __lt__, __le__, __gt__, __ge__ = _COMPARISONS

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash(self._date_state())
        return self._hash

    def _date_state(self, fold=0):
        year_high, year_low = divmod(self._year, 256)
        return bytes((year_high, year_low, self._month + 128 * fold, self._day))

    def __reduce__(self):
        return self.__class__, (self._date_state(),)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)


class time:
    """A time of day, perhaps in a time zone."""

    __module__ = 'datetime'
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold', '_hash')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *extra, fold=0):
        if extra:
            raise TypeError(f'function takes at most 5 positional arguments ({5 + len(extra)} given)')
        if isinstance(hour, (bytes, str)) and len(hour) == 6 and ord(hour[:1]) & 0x7f < 24:
            state = hour.encode('latin1') if isinstance(hour, str) else hour
            if minute:
                tzinfo = minute
            hour, minute, second = state[0] & 0x7f, state[1], state[2]
            microsecond = int.from_bytes(state[3:6], 'big')
            fold = state[0] >> 7
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(
            hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        self._hash = -1
        return self

    hour = _field('hour', '_hour')
    minute = _field('minute', '_minute')
    second = _field('second', '_second')
    microsecond = _field('microsecond', '_microsecond')
    tzinfo = _field('tzinfo', '_tzinfo')
    fold = _field('fold', '_fold')

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            parts, offset = _text.read_time(string.removeprefix('T'))
            zone = _zone(offset)
        except _text.BadForm:
            raise ValueError(f'Invalid isoformat string: {string!r}') from None
        return cls(*parts, zone)

    # Text

    def isoformat(self, timespec='auto'):
        if not isinstance(timespec, str):
            raise TypeError(f'isoformat() argument 1 must be str, not {type(timespec).__name__}')
        return _text.time_text(
            self._hour, self._minute, self._second, self._microsecond, timespec) + _text.offset_text(self.utcoffset())

    def __repr__(self):
        text = '%d, %d' % (self._hour, self._minute)
        if self._microsecond:
            text += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            text += ', %d' % self._second
        if self._tzinfo is not None:
            text += ', tzinfo=%r' % self._tzinfo
        if self._fold:
            text += ', fold=1'
        return '%s(%s)' % (_name_for_repr(self, time), text)

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        _check_form(format)
        fields = 1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1
        return _text.strftime(format, fields, self._microsecond, self.utcoffset, self.tzname)

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type(spec).__name__}')
        return self.strftime(spec) if spec else str(self)

    # The zone

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _check_offset('utcoffset', self._tzinfo.utcoffset(None))

    def dst(self):
        if self._tzinfo is None:
            return None
        return _check_offset('dst', self._tzinfo.dst(None))

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(None))

    def replace(self, hour=_absent, minute=_absent, second=_absent, microsecond=_absent, tzinfo=True, *,
                fold=_absent, **unknown):
        _check_unknown(unknown, 'replace')
        return type(self)(
            self._hour if hour is _absent else hour, self._minute if minute is _absent else minute,
            self._second if second is _absent else second, self._microsecond if microsecond is _absent else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is _absent else fold)

    # Comparison

    def _since_midnight(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def _order(self, other, equality=False):
        if not isinstance(other, time):
            return NotImplemented
        mine, others = self._since_midnight(), other._since_midnight()
        if self._tzinfo is not other._tzinfo:
            offset, other_offset = self.utcoffset(), other.utcoffset()
            if offset != other_offset:
                if offset is None or other_offset is None:
                    if equality:
                        return 2
                    raise TypeError("can't compare offset-naive and offset-aware times")
                mine -= offset._total()
                others -= other_offset._total()
        return (mine > others) - (mine < others)

    __eq__, __ne__, __lt__, __le__, __gt__, __ge__ = _COMPARISONS

    def __hash__(self):
        if self._hash == -1:
            offset = self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()
            self._hash = hash(self._since_midnight() - (offset._total() if offset else 0))
        return self._hash

    def _state(self, fold):
        state = bytes((self._hour + 128 * fold, self._minute, self._second)) + self._microsecond.to_bytes(3, 'big')
        return (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce_ex__(self, protocol, /):
        return self.__class__, self._state(self._fold if protocol > 3 else 0)

    def __reduce__(self):
        return self.__reduce_ex__(2)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


def _zone(offset):
    """The zone of an offset that `read_time` found."""
    if offset is None:
        return None
    if offset is False:
        return timezone.utc
    sign, (hours, minutes, seconds, microseconds) = offset
    delta = timedelta(hours=sign * hours, minutes=sign * minutes, seconds=sign * seconds,
                      microseconds=sign * microseconds)
    return timezone(delta)


_time_class = time
_tzinfo_class = tzinfo


class datetime(date):
    """A day and a time of day, perhaps in a time zone."""

    __module__ = 'datetime'
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0, microsecond=0, tzinfo=None,
                *extra, fold=0):
        if extra:
            raise TypeError(f'function takes at most 9 arguments ({8 + len(extra)} given)' if len(extra) > 1 else
                            'function takes at most 8 positional arguments (9 given)')
        if isinstance(year, (bytes, str)) and len(year) == 10 and 1 <= ord(year[2:3]) & 0x7f <= 12:
            state = year.encode('latin1') if isinstance(year, str) else year
            if month is not _absent:
                tzinfo = month
            year, month, day = state[0] * 256 + state[1], state[2] & 0x7f, state[3]
            hour, minute, second = state[4:7]
            microsecond = int.from_bytes(state[7:10], 'big')
            fold = state[2] >> 7
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond, self._fold = _check_time(
            hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_tzinfo(tzinfo)
        self._tzinfo = tzinfo
        self._hash = -1
        return self

    hour = _field('hour', '_hour')
    minute = _field('minute', '_minute')
    second = _field('second', '_second')
    microsecond = _field('microsecond', '_microsecond')
    tzinfo = _field('tzinfo', '_tzinfo')
    fold = _field('fold', '_fold')

    # Other ways to make one

    @classmethod
    def _from_seconds(cls, convert, seconds, microseconds, tz):
        fields = _seconds_to_fields(convert, seconds)
        if not MINYEAR <= fields[0] <= MAXYEAR:
            raise ValueError(f'year {fields[0]} is out of range')
        result = cls(*fields, microseconds, tz)
        if tz is None and convert is _time.localtime and seconds - 86400 >= -62135596800:
            # The same clock time a day earlier shows by how much the clock was put back since, if it was.
            now = _seconds_of(fields)
            earlier = _local_seconds(seconds - 86400)
            back = now - earlier - 86400
            if back < 0 and _local_seconds(seconds + back) == now:
                result = result.replace(fold=1)
        return result

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tzinfo(tz)
        seconds, microseconds = _split_seconds(timestamp)
        if tz is None:
            return cls._from_seconds(_time.localtime, seconds, microseconds, None)
        return tz.fromutc(cls._from_seconds(_time.gmtime, seconds, microseconds, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        seconds, microseconds = _split_seconds(timestamp)
        return cls._from_seconds(_time.gmtime, seconds, microseconds, None)

    @classmethod
    def now(cls, tz=None):
        _check_tzinfo(tz)
        seconds, nanoseconds = divmod(_time.time_ns(), 1000000000)
        if tz is None:
            return cls._from_seconds(_time.localtime, seconds, nanoseconds // 1000, None)
        return tz.fromutc(cls._from_seconds(_time.gmtime, seconds, nanoseconds // 1000, tz))

    @classmethod
    def utcnow(cls):
        seconds, nanoseconds = divmod(_time.time_ns(), 1000000000)
        return cls._from_seconds(_time.gmtime, seconds, nanoseconds // 1000, None)

    @classmethod
    def combine(cls, date=_absent, time=_absent, tzinfo=True):
        if date is _absent or time is _absent:
            name, place = ('date', 1) if date is _absent else ('time', 2)
            raise TypeError(f"combine() missing required argument '{name}' (pos {place})")
        if not isinstance(date, _date_class):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {_argument_name(date)}')
        if not isinstance(time, _time_class):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {_argument_name(time)}')
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                   time._tzinfo if tzinfo is True else tzinfo, fold=time._fold)

    @classmethod
    def strptime(cls, date_string, format, /):
        for place, value in ((1, date_string), (2, format)):
            if not isinstance(value, str):
                raise TypeError(f'strptime() argument {place} must be str, not {type(value).__name__}')
        import _strptime
        return _strptime._strptime_datetime(cls, date_string, format)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError('fromisoformat: argument must be str')
        if len(string) == 19 and string[4] == string[7] == '-' and string[13] == string[16] == ':' and string.isascii():
            # The commonest form.
            parts = string[:4], string[5:7], string[8:10], string[11:13], string[14:16], string[17:]
            if ''.join(parts).isdigit():
                return cls(*map(int, parts))
        try:
            if len(string) < 7:
                raise _text.BadForm
            end = _text.date_end(string)
            day = _text.read_date(string[:end])
            parts, offset = _text.read_time(string[end + 1:]) if len(string) > end else ((0, 0, 0, 0), None)
            zone = _zone(offset)
        except _text.BadForm:
            raise ValueError(f'Invalid isoformat string: {string!r}') from None
        return cls(*(day if isinstance(day, tuple) else _from_ordinal_checked(day)), *parts, zone)

    # Parts

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return _time_class(
            self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=_absent, month=_absent, day=_absent, hour=_absent, minute=_absent, second=_absent,
                microsecond=_absent, tzinfo=True, *, fold=_absent, **unknown):
        _check_unknown(unknown, 'replace')
        return type(self)(
            self._year if year is _absent else year, self._month if month is _absent else month,
            self._day if day is _absent else day, self._hour if hour is _absent else hour,
            self._minute if minute is _absent else minute, self._second if second is _absent else second,
            self._microsecond if microsecond is _absent else microsecond, self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is _absent else fold)

    # Text

    def ctime(self):
        return '%s %s %2d %02d:%02d:%02d %04d' % (
            _DAY_NAMES[self.weekday()], _MONTH_NAMES[self._month], self._day,
            self._hour, self._minute, self._second, self._year)

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
        if not isinstance(timespec, str):
            raise TypeError(f'isoformat() argument 2 must be str, not {type(timespec).__name__}')
        return '%04d-%02d-%02d%s%s%s' % (
            self._year, self._month, self._day, sep,
            _text.time_text(self._hour, self._minute, self._second, self._microsecond, timespec),
            _text.offset_text(self.utcoffset()))

    def __repr__(self):
        text = '%d, %d, %d, %d, %d' % (self._year, self._month, self._day, self._hour, self._minute)
        if self._microsecond:
            text += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            text += ', %d' % self._second
        if self._fold:
            text += ', fold=1'
        if self._tzinfo is not None:
            text += ', tzinfo=%r' % self._tzinfo
        return '%s(%s)' % (_name_for_repr(self, datetime), text)

    def __str__(self):
        return self.isoformat(sep=' ')

    def strftime(self, format):
        _check_form(format)
        return _text.strftime(format, self.timetuple(), self._microsecond, self.utcoffset, self.tzname)

    # Zones

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _check_offset('utcoffset', self._tzinfo.utcoffset(self))

    def dst(self):
        if self._tzinfo is None:
            return None
        return _check_offset('dst', self._tzinfo.dst(self))

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(self))

    def timetuple(self):
        saving = self.dst()
        return _time.struct_time((
            self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
            _day_of_year(self._year, self._month, self._day), -1 if saving is None else 1 if saving else 0))

    def utctimetuple(self):
        offset = self.utcoffset()
        moved = self._moved(-offset) if offset else self
        return _time.struct_time((
            moved._year, moved._month, moved._day, moved._hour, moved._minute, moved._second, moved.weekday(),
            _day_of_year(moved._year, moved._month, moved._day), 0))

    def _naive_seconds(self):
        """Seconds since the epoch, were it in UTC."""
        return (_to_ordinal(self._year, self._month, self._day) * 86400 - _EPOCH_SECONDS
                + self._hour * 3600 + self._minute * 60 + self._second)

    def _local_to_seconds(self):
        """Seconds since the epoch of a time on clocks here; `fold` decides where it is shown twice, or never."""
        shown = self._naive_seconds()
        offset = _local_seconds(shown) - shown
        guess = shown - offset
        if _local_seconds(guess) == shown:
            # It fits; perhaps the other side of a change of clocks fits too.
            beyond = guess + (86400 if self._fold else -86400)
            other = _local_seconds(beyond) - beyond
            if other == offset:
                return guess
        else:
            other = _local_seconds(guess) - guess
        second = shown - other
        if _local_seconds(second) == shown:
            return second
        if _local_seconds(guess) == shown:
            return guess
        return (min if self._fold else max)(guess, second)

    def timestamp(self):
        """Seconds since the epoch, as a float."""
        offset = self.utcoffset()
        if self._tzinfo is None or offset is None:
            return self._local_to_seconds() + self._microsecond / 1e6
        return (self - _EPOCH).total_seconds()

    def _local_zone(self):
        seconds = self._local_to_seconds() if self._tzinfo is None else (self - _EPOCH) // timedelta(seconds=1)
        fields = _time.localtime(seconds)
        return timezone(timedelta(seconds=fields.tm_gmtoff), fields.tm_zone)

    def astimezone(self, tz=None):
        """The same moment in another zone; without one, in that of clocks here."""
        if tz is None:
            tz = self._local_zone()
        elif not isinstance(tz, _tzinfo_class):
            _check_tzinfo(tz)
        mine = self._tzinfo
        if mine is tz:
            return self
        offset = None if mine is None else self.utcoffset()
        if offset is None:
            mine = self.replace(tzinfo=None)._local_zone()
            if mine is tz:
                return self
            offset = mine.utcoffset(self)
        return tz.fromutc(self._moved(-offset).replace(tzinfo=tz))

    # Arithmetic

    def _moved(self, delta):
        total = (self._hour * 3600 + self._minute * 60 + self._second + delta._seconds) * 1000000 \
            + self._microsecond + delta._microseconds
        seconds, microsecond = divmod(total, 1000000)
        days, seconds = divmod(seconds, 86400)
        ordinal = _to_ordinal(self._year, self._month, self._day) + delta._days + days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError('date value out of range')
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        if type(self) is not datetime:
            return type(self)(*_from_ordinal(ordinal), hour, minute, second, microsecond, self._tzinfo)
        result = object.__new__(datetime)
        result._year, result._month, result._day = _from_ordinal(ordinal)
        result._hour = hour
        result._minute = minute
        result._second = second
        result._microsecond = microsecond
        result._tzinfo = self._tzinfo
        result._fold = 0
        result._hash = -1
        return result

    def __add__(self, other):
        return self._moved(other) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def _microseconds_since(self, other):
        days = _to_ordinal(self._year, self._month, self._day) - _to_ordinal(other._year, other._month, other._day)
        seconds = (days * 24 + self._hour - other._hour) * 3600 + (self._minute - other._minute) * 60 \
            + self._second - other._second
        return seconds * 1000000 + self._microsecond - other._microsecond

    def __sub__(self, other):
        if isinstance(other, datetime):
            distance = self._microseconds_since(other)
            if self._tzinfo is not other._tzinfo:
                offset, other_offset = self.utcoffset(), other.utcoffset()
                if offset != other_offset:
                    if offset is None or other_offset is None:
                        raise TypeError("can't subtract offset-naive and offset-aware datetimes")
                    distance += other_offset._total() - offset._total()
            return timedelta._from_microseconds(distance)
        if isinstance(other, timedelta):
            return self._moved(timedelta._from_microseconds(-other._total()))
        return NotImplemented

    # Comparison

    def _order(self, other, equality=False):
        if not isinstance(other, datetime):
            if isinstance(other, _date_class):
                if equality:
                    return 2
                raise TypeError(f"can't compare {_type_name(self)} to {_type_name(other)}")
            return NotImplemented
        distance = self._microseconds_since(other)
        if self._tzinfo is not other._tzinfo:
            offset, other_offset = self.utcoffset(), other.utcoffset()
            if equality and (_depends_on_fold(self, offset) or _depends_on_fold(other, other_offset)):
                return 2
            if offset != other_offset:
                if offset is None or other_offset is None:
                    if equality:
                        return 2
                    raise TypeError("can't compare offset-naive and offset-aware datetimes")
                distance += other_offset._total() - offset._total()
        return (distance > 0) - (distance < 0)

    def __hash__(self):
        if self._hash == -1:
            offset = self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()
            moment = self._naive_seconds() * 1000000 + self._microsecond
            self._hash = hash(moment - (offset._total() if offset else 0))
        return self._hash

    def _state(self, fold):
        state = self._date_state(fold) + bytes((self._hour, self._minute, self._second)) \
            + self._microsecond.to_bytes(3, 'big')
        return (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce_ex__(self, protocol, /):
        return self.__class__, self._state(self._fold if protocol > 3 else 0)

    def __reduce__(self):
        return self.__reduce_ex__(2)


_date_class = date


def _depends_on_fold(moment, offset):
    """Whether the other of two equal clock times has another offset: such a time equals none of another zone."""
    return moment._tzinfo is not None and moment.replace(fold=not moment._fold).utcoffset() != offset


class timezone(tzinfo):
    """A zone with one offset for all times."""

    __module__ = 'datetime'
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset=_absent, name=_absent):
        if not isinstance(offset, timedelta):
            if offset is _absent:
                raise TypeError("timezone() missing required argument 'offset' (pos 1)")
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_argument_name(offset)}')
        if name is _absent:
            if not offset and cls is timezone and hasattr(cls, 'utc'):
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {_argument_name(name)}')
        if not -_DAY < offset < _DAY:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        self = tzinfo.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __getstate__(self):
        return getattr(self, '__dict__', None) or None

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        arguments = repr(self._offset) if self._name is None else f'{self._offset!r}, {self._name!r}'
        return f'{_name_for_repr(self, timezone)}({arguments})'

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(
                f'{method}(dt) argument must be a datetime instance or None, not {_type_name(dt)}')

    def utcoffset(self, dt, /):
        self._check(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt, /):
        self._check(dt, 'tzname')
        if self._name is not None:
            return self._name
        return 'UTC' + _text.offset_text(self._offset) if self._offset or self is not timezone.utc else 'UTC'

    def dst(self, dt, /):
        self._check(dt, 'dst')
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime instance')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset


UTC = timezone.utc = timezone(_ZERO)
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

for _class in (timedelta, tzinfo, timezone, date, time, datetime, _IsoCalendarDate):
    _builtin(_class)
del _class
