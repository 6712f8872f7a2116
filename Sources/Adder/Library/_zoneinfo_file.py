"""The files of time zones (RFC 8536), and the rules of POSIX for the time behind their last entry."""

from bisect import bisect_right
from datetime import timedelta

_EPOCH = 719163
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _year_start(year):
    """Days since the epoch of its January 1."""
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400 + 1 - _EPOCH


class Kind:
    """A time type: what clocks show and what it is called."""

    __slots__ = ('seconds', 'is_summer', 'saving', 'offset', 'dst', 'name')

    def __init__(self, seconds, is_summer, saving, name):
        self.seconds = seconds
        self.is_summer = is_summer
        self.name = name
        self.offset = timedelta(seconds=seconds)
        self.set_saving(saving)

    def set_saving(self, saving):
        self.saving = saving
        self.dst = timedelta(seconds=saving)


class Zone:
    """Transitions, as seconds since the epoch in UTC, and the kinds of time behind them."""

    def __init__(self, transitions, kinds, before, rule):
        self.transitions = transitions
        self.kinds = kinds
        self.before = before
        self.rule = rule
        # By `fold`: what clocks show when the next kind begins, which may be shown twice.
        self.shown = ([], [])
        last = before
        for moment, kind in zip(transitions, kinds):
            self.shown[0].append(moment + max(last.seconds, kind.seconds))
            self.shown[1].append(moment + min(last.seconds, kind.seconds))
            last = kind

    def is_fixed(self):
        rule, before = self.rule, self.before
        return (not self.transitions and isinstance(rule, Kind) and before is not None
                and (rule.seconds, rule.saving, rule.name) == (before.seconds, before.saving, before.name))

    def at_clock(self, seconds, year, fold):
        """The kind of time when clocks show so many seconds since the epoch."""
        shown = self.shown[fold]
        if not shown or seconds < shown[0]:
            return self.before if shown or self.rule is None else self._by_rule(seconds, year, fold)
        index = bisect_right(shown, seconds)
        if index >= len(shown) and self.rule is not None:
            return self._by_rule(seconds, year, fold)
        return self.kinds[index - 1]

    def _by_rule(self, seconds, year, fold):
        return self.rule if isinstance(self.rule, Kind) else self.rule.at_clock(seconds, year, fold)

    def at_utc(self, seconds, year):
        """The kind of time at a moment, and whether clocks show the same time a second time."""
        index = bisect_right(self.transitions, seconds)
        if index >= len(self.transitions) and self.rule is not None and not isinstance(self.rule, Kind):
            if not self.transitions or index >= 1:
                return self.rule.at_utc(seconds, year)
        if not index:
            if not self.transitions and isinstance(self.rule, Kind):
                return self.rule, False
            return self.before, False
        kind = self.kinds[index - 1]
        if index == len(self.transitions) and isinstance(self.rule, Kind):
            kind = self.rule
        last = self.kinds[index - 2] if index >= 2 else self.before
        back = last.seconds - self.kinds[index - 1].seconds
        return kind, back > 0 and seconds - self.transitions[index - 1] < back


# Files

def read_zone(file):
    """A zone from an open file."""
    head = file.read(44)
    if head[:4] != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')
    version = head[4:5]
    size = 4
    if version != b'\0':
        # What old programs read comes first.
        file.read(_size_of(head, 4))
        head = file.read(44)
        size = 8
    counts = [int.from_bytes(head[start:start + 4], 'big') for start in range(20, 44, 4)]
    isut, isstd, leap, times, types, chars = counts
    data = file.read(_size_of(head, size))
    moments = [int.from_bytes(data[index * size:index * size + size], 'big', signed=True) for index in range(times)]
    place = times * size
    which = list(data[place:place + times])
    place += times
    entries = []
    for index in range(types):
        entry = data[place + index * 6:place + index * 6 + 6]
        entries.append((int.from_bytes(entry[:4], 'big', signed=True), entry[4], entry[5]))
    place += types * 6
    names = data[place:place + chars]
    kinds = [Kind(offset, bool(summer), 0, names[name:names.index(b'\0', name)].decode())
             for offset, summer, name in entries]
    rule = None
    if size == 8:
        footer = file.read().strip(b'\n').decode()
        rule = read_rule(footer) if footer else None
    _find_savings(kinds, which)
    before = next((kind for kind in kinds if not kind.is_summer), kinds[0]) if kinds else None
    if which and before is not None and not kinds[0].is_summer:
        before = kinds[0]
    if rule is None:
        rule = kinds[which[-1]] if which else before
    return Zone(moments, [kinds[index] for index in which], before, rule)


def _size_of(head, size):
    counts = [int.from_bytes(head[start:start + 4], 'big') for start in range(20, 44, 4)]
    isut, isstd, leap, times, types, chars = counts
    return times * size + times + types * 6 + chars + leap * (size + 4) + isstd + isut


def _find_savings(kinds, which):
    """By how much summer times are ahead: the difference from the standard time before, or else behind."""
    found = set()
    for index in range(1, len(which)):
        kind, last = kinds[which[index]], kinds[which[index - 1]]
        if not kind.is_summer or which[index] in found:
            continue
        saving = 0
        if not last.is_summer:
            saving = kind.seconds - last.seconds
        if not saving and index + 1 < len(which) and not kinds[which[index + 1]].is_summer:
            saving = kind.seconds - kinds[which[index + 1]].seconds
        if saving:
            found.add(which[index])
            kind.set_saving(saving)
    for index, kind in enumerate(kinds):
        if kind.is_summer and index not in found:
            kind.set_saving(3600)


# Rules like EST5EDT,M3.2.0,M11.1.0

class _Rule:
    """Standard and summer time by turns."""

    def __init__(self, standard, summer, start, end):
        self.standard = standard
        self.summer = summer
        self.start = start
        self.end = end

    def _between(self, start, end, seconds):
        if start < end:
            return start <= seconds < end
        return not end <= seconds < start

    def at_clock(self, seconds, year, fold):
        start, end = self.start(year), self.end(year)
        saving = self.summer.seconds - self.standard.seconds
        # With fold the hour that is shown twice belongs to the time behind it.
        if fold == (saving >= 0):
            end -= saving
        else:
            start += saving
        return self.summer if self._between(start, end, seconds) else self.standard

    def at_utc(self, seconds, year):
        start = self.start(year) - self.standard.seconds
        end = self.end(year) - self.summer.seconds
        is_summer = self._between(start, end, seconds)
        saving = self.summer.seconds - self.standard.seconds
        behind = end if saving > 0 else start
        again = behind <= seconds < behind + abs(saving)
        return self.summer if is_summer else self.standard, again


def read_rule(text):
    """A kind of time for ever, or a rule."""
    bad = ValueError(f'{text} is not a valid TZ string')
    try:
        return _read_rule(text)
    except (ValueError, IndexError):
        raise bad from None


def _read_rule(text):
    zones, *rules = text.split(',')
    standard, rest = _name(zones)
    offset, rest = _clock(rest)
    first = Kind(-offset, False, 0, standard)
    if not rest:
        if rules:
            raise ValueError
        return first
    summer, rest = _name(rest)
    ahead = -offset + 3600
    if rest:
        offset, rest = _clock(rest)
        ahead = -offset
    if rest or len(rules) != 2:
        raise ValueError
    second = Kind(ahead, True, ahead - first.seconds, summer)
    return _Rule(first, second, _date(rules[0]), _date(rules[1]))


def _name(text):
    if text[0] == '<':
        end = text.index('>')
        return text[1:end], text[end + 1:]
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    if not end:
        raise ValueError
    return text[:end], text[end:]


def _clock(text):
    """[+-]hh[:mm[:ss]] in seconds, and what follows."""
    end = 1 if text[0] in '+-' else 0
    while end < len(text) and (text[end].isdigit() or text[end] == ':'):
        end += 1
    parts = [int(part) for part in text[:end].lstrip('+-').split(':')]
    seconds = sum(part * unit for part, unit in zip(parts, (3600, 60, 1)))
    return -seconds if text[0] == '-' else seconds, text[end:]


def _date(text):
    """A function from a year to the seconds since the epoch, on clocks, of a change."""
    day, _, clock = text.partition('/')
    seconds = _clock(clock)[0] if clock else 7200
    if day[0] == 'M':
        month, week, weekday = map(int, day[1:].split('.'))

        def change(year):
            first = _year_start(year) + _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))
            length = 29 if month == 2 and _is_leap(year) else (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]
            # January 1, 1970 was a Thursday; 0 is Sunday.
            number = (weekday - (first + 4)) % 7 + (week - 1) * 7
            if number >= length:
                number -= 7
            return (first + number) * 86400 + seconds
    elif day[0] == 'J':
        number = int(day[1:])

        def change(year):
            return (_year_start(year) + number - 1 + (number > 59 and _is_leap(year))) * 86400 + seconds
    else:
        # A number from 0, says POSIX; CPython counts from 1.
        number = int(day) - 1

        def change(year):
            return (_year_start(year) + number) * 86400 + seconds
    return change
