"""What `datetime` reads and writes: the forms of ISO 8601, and the directives of strftime that `time` does not know."""

import time as _time


def time_text(hour, minute, second, microsecond, timespec):
    """HH:MM:SS.ffffff, or as much of it as is wanted."""
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'seconds':
        return '%02d:%02d:%02d' % (hour, minute, second)
    if timespec == 'microseconds':
        return '%02d:%02d:%02d.%06d' % (hour, minute, second, microsecond)
    if timespec == 'milliseconds':
        return '%02d:%02d:%02d.%03d' % (hour, minute, second, microsecond // 1000)
    if timespec == 'minutes':
        return '%02d:%02d' % (hour, minute)
    if timespec == 'hours':
        return '%02d' % hour
    raise ValueError('Unknown timespec value')


def offset_text(offset, colon=':'):
    """+HH:MM, and seconds and microseconds where there are any; '' for None."""
    if offset is None:
        return ''
    sign = '+'
    if offset.days < 0:
        sign = '-'
        offset = -offset
    minutes, second = divmod(offset.seconds, 60)
    hour, minute = divmod(minutes, 60)
    text = '%s%02d%s%02d' % (sign, hour, colon, minute)
    if second or offset.microseconds:
        text += '%s%02d' % (colon, second)
        if offset.microseconds:
            text += '.%06d' % offset.microseconds
    return text


def strftime(format, fields, microsecond, offset, name):
    """`time.strftime` with %f, %z and %Z; `offset` and `name` are functions, asked at most once."""
    pieces = []
    index = 0
    zone = shown = None
    while True:
        mark = format.find('%', index)
        if mark < 0 or mark + 1 == len(format):
            pieces.append(format[index:])
            break
        pieces.append(format[index:mark])
        letter = format[mark + 1]
        index = mark + 2
        if letter == 'f':
            pieces.append('%06d' % microsecond)
        elif letter == 'z':
            if zone is None:
                zone = offset_text(offset(), '')
            pieces.append(zone)
        elif letter == 'Z':
            if shown is None:
                shown = (name() or '').replace('%', '%%')
            pieces.append(shown)
        else:
            pieces.append('%' + letter)
    return _time.strftime(''.join(pieces), fields)


# Reading. Each function raises ValueError without a text where the form is wrong; the caller says what was read.

class BadForm(Exception):
    pass


def _number(text, start, count):
    digits = text[start:start + count]
    if len(digits) != count or not (digits.isascii() and digits.isdigit()):
        raise BadForm
    return int(digits)


def week_date(year, week, day):
    """The ordinal of a day of an ISO week, or a text that says what is wrong."""
    if not 1 <= year <= 9999:
        return f'Year is out of range: {year}'
    first = ordinal_of_year(year)
    weekday = (first + 6) % 7
    if not 1 <= week <= 52:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if week != 53 or not (weekday == 3 or weekday == 2 and leap):
            return f'Invalid week: {week}'
    if not 1 <= day <= 7:
        return f'Invalid day: {day} (range is [1, 7])'
    monday = first - weekday
    if weekday > 3:
        monday += 7
    return monday + (week - 1) * 7 + day - 1


def ordinal_of_year(year):
    """The ordinal of its January 1."""
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400 + 1


def read_date(text):
    """(year, month, day), or the ordinal of a date that is given by its week."""
    size = len(text) if text.isascii() else len(text.encode('utf-8', 'surrogatepass'))
    if size not in (7, 8, 10):
        raise BadForm
    year = _number(text, 0, 4)
    dashed = text[4:5] == '-'
    index = 5 if dashed else 4
    if text[index:index + 1] == 'W':
        week = _number(text, index + 1, 2)
        index += 3
        day = 1
        if index < size:
            if dashed:
                if text[index] != '-':
                    raise BadForm
                index += 1
            day = _number(text, index, 1)
        ordinal = week_date(year, week, day)
        if isinstance(ordinal, str):
            raise BadForm
        return ordinal
    month = _number(text, index, 2)
    index += 2
    if dashed:
        if text[index:index + 1] != '-':
            raise BadForm
        index += 1
    # What may stand behind the eight digits is nobody's business, says CPython.
    return year, month, _number(text, index, 2)


def date_end(text):
    """Where the date ends in a text that has a date and perhaps a time."""
    size = len(text)
    if size == 7:
        return 7
    if text[4:5] == '-':
        if text[5:6] == 'W':
            if size > 8 and text[8] == '-':
                # YYYY-Www-D, or a hyphen between YYYY-Www and the time.
                if size == 9:
                    raise BadForm
                if size > 10 and text[10].isdigit() and text[10].isascii():
                    return 8
                return 10
            return 8
        return 10
    if text[4:5] == 'W':
        index = 7
        while index < size and '0' <= text[index] <= '9':
            index += 1
        if index < 9:
            return index
        return 7 if index % 2 == 0 else 8
    return 8


def _clock(text):
    """Hours to microseconds, and whether something stands behind them."""
    parts = [0, 0, 0, 0]
    index = 0
    size = len(text)
    colons = text[2:3] == ':'
    for place in range(3):
        parts[place] = _number(text, index, 2)
        index += 2
        if index >= size:
            return parts, False
        if index + 1 == size and text[index].isascii():
            return parts, True
        mark = text[index]
        if mark in '.,':
            index += 1
            break
        if colons:
            if mark != ':':
                raise BadForm
            index += 1
    # Without colons the dot before the fraction can be missing too.
    digits = min(6, size - index)
    parts[3] = _number(text, index, digits) * 10 ** (6 - digits)
    index += digits
    while index < size and '0' <= text[index] <= '9':
        index += 1
    return parts, index < size


def read_time(text):
    """Hours to microseconds, and the offset in (sign, hours to microseconds), None without one, False for Z."""
    size = len(text)
    mark = next((index for index in range(size) if text[index] in '+-Z'), size)
    parts, more = _clock(text[:mark])
    if mark == size:
        if more:
            raise BadForm
        return parts, None
    # What stands between the time and its offset is nobody's business, says CPython.
    if text[mark] == 'Z':
        if mark + 1 != size:
            raise BadForm
        return parts, False
    offset, more = _clock(text[mark + 1:])
    if more:
        raise BadForm
    return parts, (-1 if text[mark] == '-' else 1, offset)
