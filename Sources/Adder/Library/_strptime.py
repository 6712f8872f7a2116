"""Dates from text: what `datetime.strptime` does. Names are those of the C locale, in any case.

Each directive offers the ways in which it can be met, best first; a way that leads nowhere is given up for the next.
"""

import time

__all__ = []

_DAYS = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
_MONTHS = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
           'november', 'december')
_WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}

# Least and greatest value, and whether a single digit may stand for itself, of the directives with up to two digits.
_TWO_DIGITS = {
    'd': (1, 31), 'H': (0, 23), 'I': (1, 12), 'm': (1, 12), 'M': (0, 59), 'S': (0, 61), 'U': (0, 53), 'W': (0, 53),
    'V': (0, 53),
}


def _is_digits(text):
    return text.isdecimal()


def _two_digits(letter):
    least, greatest = _TWO_DIGITS[letter]

    def ways(text, index):
        pair = text[index:index + 2]
        if len(pair) == 2 and _is_digits(pair) and least <= int(pair) <= greatest and (letter != 'V' or pair != '00'):
            yield index + 2, int(pair)
        if _is_digits(pair[:1]) and int(pair[0]) >= least:
            yield index + 1, int(pair[0])
        if letter == 'd' and pair[:1] == ' ' and _is_digits(pair[1:]) and pair[1:] != '0':
            yield index + 2, int(pair[1])
    return ways


def _exactly(count):
    def ways(text, index):
        digits = text[index:index + count]
        if len(digits) == count and _is_digits(digits):
            yield index + count, int(digits)
    return ways


def _one_of(least, greatest):
    def ways(text, index):
        digit = text[index:index + 1]
        if digit and least <= digit <= greatest:
            yield index + 1, int(digit)
    return ways


def _day_of_year(text, index):
    for count in (3, 2, 1):
        digits = text[index:index + count]
        if len(digits) == count and _is_digits(digits) and 1 <= int(digits) <= 366:
            yield index + count, int(digits)


def _fraction(text, index):
    count = 0
    while count < 6 and '0' <= text[index + count:index + count + 1] <= '9':
        count += 1
    while count:
        yield index + count, text[index:index + count]
        count -= 1


def _offset(text, index):
    sign = text[index:index + 1]
    if sign == 'Z':
        yield index + 1, 'Z'
        return
    if sign not in ('+', '-') or not sign or not _is_digits(text[index + 1:index + 3]) or len(text) < index + 5:
        return

    def part(start):
        """Behind two digits, the first up to 5, with or without a colon before them."""
        start += text[start:start + 1] == ':'
        pair = text[start:start + 2]
        return start + 2 if len(pair) == 2 and '0' <= pair[0] <= '5' and _is_digits(pair) else None

    minutes = part(index + 3)
    if minutes is None:
        return
    seconds = part(minutes)
    if seconds is not None:
        if text[seconds:seconds + 1] == '.':
            end = seconds + 1
            while end < len(text) and end < seconds + 7 and _is_digits(text[end]):
                end += 1
            while end > seconds + 1:
                yield end, text[index:end]
                end -= 1
        yield seconds, text[index:seconds]
    yield minutes, text[index:minutes]


def _name(names):
    order = sorted(enumerate(names), key=lambda item: -len(item[1]))

    def ways(text, index):
        for number, name in order:
            if text[index:index + len(name)].lower() == name:
                yield index + len(name), number
    return ways


def _zone_names():
    return sorted({'utc', 'gmt', time.tzname[0].lower(), time.tzname[1].lower()}, key=len, reverse=True)


def _zone_name(text, index):
    for name in _zone_names():
        if name and text[index:index + len(name)].lower() == name:
            yield index + len(name), text[index:index + len(name)]


def _white_space(text, index):
    end = index
    while end < len(text) and text[end].isspace():
        end += 1
    while end > index:
        yield end, None
        end -= 1


def _literal(char):
    lower = char.lower()

    def ways(text, index):
        if text[index:index + 1].lower() == lower:
            yield index + 1, None
    return ways


_DIRECTIVES = {letter: _two_digits(letter) for letter in _TWO_DIGITS}
_DIRECTIVES.update({
    'G': _exactly(4), 'Y': _exactly(4), 'y': _exactly(2), 'u': _one_of('1', '7'), 'w': _one_of('0', '6'),
    'j': _day_of_year, 'f': _fraction, 'z': _offset, 'Z': _zone_name, '%': _literal('%'),
    'A': _name(_DAYS), 'a': _name([name[:3] for name in _DAYS]),
    'B': _name(_MONTHS), 'b': _name([name[:3] for name in _MONTHS]), 'p': _name(('am', 'pm')),
})


def _compiled(format):
    """A list of (letter or None, ways)."""
    steps = []
    index = 0
    while index < len(format):
        char = format[index]
        if char.isspace():
            while index < len(format) and format[index].isspace():
                index += 1
            steps.append((None, _white_space))
            continue
        index += 1
        if char != '%':
            steps.append((None, _literal(char)))
            continue
        if index == len(format):
            raise ValueError("stray %% in format '%s'" % format) from None
        letter = format[index]
        index += 1
        if letter in _WHOLE:
            steps += _compiled(_WHOLE[letter])
        elif letter in _DIRECTIVES:
            steps.append((letter, _DIRECTIVES[letter]))
        else:
            letter = '%' if letter == '\\' or letter.isspace() else letter
            raise ValueError("'%s' is a bad directive in format '%s'" % (letter, format)) from None
    return steps


def _match(steps, text):
    """What was found for each directive, and where it ends; None if the text does not fit."""
    trail = []
    index = 0
    ways = steps[0][1](text, 0) if steps else None
    while len(trail) < len(steps):
        found = next(ways, None)
        if found is None:
            if not trail:
                return None
            ways, _ = trail.pop()
            continue
        trail.append((ways, found))
        if len(trail) < len(steps):
            ways = steps[len(trail)][1](text, found[0])
    if trail:
        index = trail[-1][1][0]
    found = {}
    for (letter, _), (_, (_, value)) in zip(steps, trail):
        if letter and letter != '%':
            found[letter] = value
    return found, index


def _seconds_of_offset(text):
    """Seconds and microseconds."""
    if text == 'Z':
        return 0, 0
    written = text
    if text[3] == ':':
        text = text[:3] + text[4:]
        if len(text) > 5:
            if text[5] != ':':
                raise ValueError(f'Inconsistent use of : in {written}')
            text = text[:5] + text[6:]
    seconds = int(text[1:3]) * 3600 + int(text[3:5]) * 60 + int(text[5:7] or 0)
    microseconds = int(text[8:].ljust(6, '0')) if text[8:] else 0
    return (-seconds, -microseconds) if text[0] == '-' else (seconds, microseconds)


def _check_weeks(found):
    weekday = not found.keys().isdisjoint('Aawu')
    if 'G' in found:
        if 'j' in found and 'V' in found and weekday:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if 'V' not in found or not weekday:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif 'V' in found and 'U' not in found and 'W' not in found:
        if not weekday:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                         "'%G' instead.")


def _hour(found):
    if 'I' in found:
        # 12 is the hour before 1, with or without a word about noon.
        return found['I'] % 12 + 12 * found.get('p', 0)
    return found.get('H', 0)


def _zone(found):
    """The flag for summer time and the name."""
    given = found.get('Z')
    if given is None:
        return -1, None
    name = given.lower()
    if name in ('utc', 'gmt'):
        return 0, given
    standard, summer = (name.lower() for name in time.tzname)
    if standard == summer and time.daylight:
        return -1, given
    return (1 if name == summer and name != standard else 0), given


def _strptime(data_string, format='%a %b %d %H:%M:%S %Y'):
    """The fields of a time tuple with zone name and offset, the microseconds, and those of the offset."""
    from datetime import date
    for place, value in enumerate((data_string, format)):
        if not isinstance(value, str):
            raise TypeError('strptime() argument {} must be str, not {}'.format(place, type(value)))
    match = _match(_compiled(format), data_string)
    if match is None:
        raise ValueError('time data %r does not match format %r' % (data_string, format))
    found, end = match
    if end != len(data_string):
        raise ValueError('unconverted data remains: %s' % data_string[end:])
    _check_weeks(found)

    year = found.get('Y')
    if 'y' in found and (year is None or list(found).index('y') > list(found).index('Y')):
        year = found['y'] + (2000 if found['y'] <= 68 else 1900)
    month = found.get('B', found.get('b', found.get('m', 1))) + (1 if 'B' in found or 'b' in found else 0)
    day = found.get('d', 1)
    fraction = int(found['f'].ljust(6, '0')) if 'f' in found else 0
    weekday = julian = None
    for letter, value in found.items():
        if letter in 'Aa':
            weekday = value
        elif letter == 'w':
            weekday = (value - 1) % 7
        elif letter == 'u':
            weekday = value - 1
    julian = found.get('j')

    # A day of February 29 without a year is checked in a year that has one.
    leap_guess = False
    if year is None:
        if month == 2 and day == 29:
            year = 1904
            leap_guess = True
        else:
            year = 1900
    if julian is None and weekday is not None:
        if 'U' in found or 'W' in found:
            sunday_first = 'U' in found and not ('W' in found and list(found).index('W') > list(found).index('U'))
            julian = _day_of_week(year, found['U' if sunday_first else 'W'], weekday, sunday_first)
        elif 'G' in found:
            year = found['G']
            fourth = date(year, 1, 4)
            ordinal = fourth.toordinal() - fourth.weekday() + (found['V'] - 1) * 7 + weekday
            julian = ordinal - date(year, 1, 1).toordinal() + 1
        if julian is not None and julian <= 0:
            year -= 1
            julian += 366 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 365
    if julian is None:
        julian = date(year, month, day).toordinal() - date(year, 1, 1).toordinal() + 1
    else:
        day_found = date.fromordinal(julian - 1 + date(year, 1, 1).toordinal())
        year, month, day = day_found.year, day_found.month, day_found.day
    if weekday is None:
        weekday = date(year, month, day).weekday()
    summer, zone = _zone(found)
    offset, offset_fraction = _seconds_of_offset(found['z']) if 'z' in found else (None, 0)
    if leap_guess:
        year = 1900
    clock = _hour(found), found.get('M', 0), found.get('S', 0)
    return (year, month, day, *clock, weekday, julian, summer, zone, offset), fraction, offset_fraction


def _day_of_week(year, week, weekday, sunday_first):
    """The day of the year; days before the first Sunday, or Monday, are in week 0."""
    from datetime import date
    first = date(year, 1, 1).weekday()
    if sunday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    start = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + start + 7 * (week - 1) + weekday


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    return time.struct_time(_strptime(data_string, format)[0])


def _strptime_datetime(cls, data_string, format='%a %b %d %H:%M:%S %Y'):
    from datetime import timedelta, timezone
    fields, fraction, offset_fraction = _strptime(data_string, format)
    zone, offset = fields[9:]
    if offset is None:
        return cls(*fields[:6], fraction)
    delta = timedelta(seconds=offset, microseconds=offset_fraction)
    return cls(*fields[:6], fraction, timezone(delta, zone) if zone else timezone(delta))
