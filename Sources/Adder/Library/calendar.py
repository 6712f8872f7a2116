"""Calendars of months and years, as lists, text and HTML."""

import datetime
import sys
from functools import wraps
from time import strftime as _strftime

__all__ = [
    'IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays', 'weekday',
    'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name', 'month_abbr',
    'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'HTMLCalendar', 'LocaleTextCalendar', 'LocaleHTMLCalendar',
    'weekheader', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
]

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
January, February = 1, 2
EPOCH = 1970
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

error = ValueError


class IllegalMonthError(ValueError):
    def __str__(self):
        return f'bad month number {self.month!r}; must be 1-12'

    def __init__(self, month):
        self.month = month


class IllegalWeekdayError(ValueError):
    def __str__(self):
        return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'

    def __init__(self, weekday):
        self.weekday = weekday


class _Names:
    """Names as the locale has them at the moment when they are asked for. times: a time tuple for each, None for an empty name."""

    def __init__(self, format, times):
        self.format = format
        self.times = times

    def __len__(self):
        return len(self.times)

    def __getitem__(self, index):
        found = self.times[index]
        return [*map(self._name, found)] if isinstance(index, slice) else self._name(found)

    def _name(self, time):
        return '' if time is None else _strftime(self.format, time)


# 2001 began on a Monday.
_days = [(2001, 1, number + 1, 0, 0, 0, number, 1, 0) for number in range(7)]
_months = [None] + [(2001, number, 1, 0, 0, 0, 0, 1, 0) for number in range(1, 13)]
day_name, day_abbr = _Names('%A', _days), _Names('%a', _days)
month_name, month_abbr = _Names('%B', _months), _Names('%b', _months)


# Numbers of days

def isleap(year):
    """Whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """How many leap years there are from one year to before another."""
    def before(year):
        return (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
    return before(y2) - before(y1)


def weekday(year, month, day):
    """The number of a date's weekday, 0 for Monday."""
    # Every 400 years all is as it was.
    is_known = datetime.MINYEAR <= year <= datetime.MAXYEAR
    return datetime.date(year if is_known else year % 400 + 2000, month, day).weekday()


def monthrange(year, month):
    """The weekday of the first day and the number of days."""
    if 1 <= month <= 12:
        return weekday(year, month, 1), mdays[month] + (month == February and isleap(year))
    raise IllegalMonthError(month)


def timegm(tuple):
    """Seconds since the epoch of a time tuple in UTC."""
    year, month, day, hours, minutes, seconds = tuple[:6]
    days = (datetime.date(year, month, 1) - datetime.date(EPOCH, 1, 1)).days + day - 1
    for count, size in ((hours, 24), (minutes, 60), (seconds, 60)):
        days = days * size + count
    return days


def _in_rows(items, size):
    items = list(items)
    return [items[start:start + size] for start in range(0, len(items), size)]


class Calendar:
    """The days of months and years in weeks. What has to do with one month is an iterator over whole weeks, or a list of the weeks."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def setfirstweekday(self, firstweekday):
        """Set the day that weeks begin with; any number will do."""
        self._first = firstweekday

    def getfirstweekday(self):
        """The number of the day that weeks begin with."""
        return self._first % 7

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The numbers of the weekdays, as weeks have them."""
        return ((self.firstweekday + number) % 7 for number in range(7))

    def _around(self, year, month):
        """The number of days that the first week has of the month before, of the month's, and of those that the last has of the next."""
        first, count = monthrange(year, month)
        return (first - self.firstweekday) % 7, count, (self.firstweekday - first - count) % 7

    def itermonthdays(self, year, month):
        """Numbers of days, 0 for those of other months."""
        before, count, behind = self._around(year, month)
        yield from (0,) * before
        yield from range(1, count + 1)
        yield from (0,) * behind

    def itermonthdays2(self, year, month):
        """The same with the weekdays."""
        first = self.firstweekday
        for index, day in enumerate(self.itermonthdays(year, month)):
            yield day, (first + index) % 7

    def itermonthdays3(self, year, month):
        """Year, month and day."""
        before, count, behind = self._around(year, month)
        if before:
            earlier = (year, month - 1) if month > January else (year - 1, 12)
            last = mdays[earlier[1]] + (earlier[1] == February and isleap(year))
            for day in range(last - before + 1, last + 1):
                yield *earlier, day
        for day in range(1, count + 1):
            yield year, month, day
        later = (year, month + 1) if month < 12 else (year + 1, January)
        for day in range(1, behind + 1):
            yield *later, day

    def itermonthdays4(self, year, month):
        """Year, month, day and weekday."""
        first = self.firstweekday
        for index, date in enumerate(self.itermonthdays3(year, month)):
            yield *date, (first + index) % 7

    def itermonthdates(self, year, month):
        """The dates of the month's weeks."""
        for date in self.itermonthdays3(year, month):
            yield datetime.date(*date)

    def monthdatescalendar(self, year, month):
        """The weeks of a month, with dates."""
        return _in_rows(self.itermonthdates(year, month), 7)

    def monthdays2calendar(self, year, month):
        """The weeks of a month, with the numbers of days and of weekdays."""
        return _in_rows(self.itermonthdays2(year, month), 7)

    def monthdayscalendar(self, year, month):
        """The weeks of a month, with the numbers of days."""
        return _in_rows(self.itermonthdays(year, month), 7)

    def yeardatescalendar(self, year, width=3):
        """Rows of months, each as monthdatescalendar() gives them."""
        return self._year(self.monthdatescalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        """Rows of months, each as monthdays2calendar() gives them."""
        return self._year(self.monthdays2calendar, year, width)

    def yeardayscalendar(self, year, width=3):
        """Rows of months, each as monthdayscalendar() gives them."""
        return self._year(self.monthdayscalendar, year, width)

    def _year(self, weeks_of, year, width):
        return _in_rows((weeks_of(year, month) for month in range(January, January + 12)), width)


# The default width of a month, and of what is between two.
_month_width, _gap = 20, 6


def formatstring(cols, colwidth=_month_width, spacing=_gap):
    """Texts in columns."""
    return (' ' * spacing).join(text.center(colwidth) for text in cols)


def format(cols, colwidth=_month_width, spacing=_gap):
    """Print texts in columns."""
    print(formatstring(cols, colwidth, spacing))


class TextCalendar(Calendar):
    """Calendars as plain text. w: the width of a day, l: the lines of a week, c: the space between months, m: how many months stand in a row."""

    # The parts of a month

    def formatday(self, day, weekday, width):
        """A day's number, or blanks for 0."""
        return (f'{day:2d}' if day else '').center(width)

    def formatweekday(self, day, width):
        """A weekday's name, cut where it is too long."""
        name = (day_abbr if width < 9 else day_name)[day]
        return name[:width].center(width)

    def formatweek(self, theweek, width):
        """The days of a week in one line."""
        return ' '.join([self.formatday(day, weekday, width) for day, weekday in theweek])

    def formatweekheader(self, width):
        """The names of a week's days."""
        return ' '.join([self.formatweekday(number, width) for number in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """A month's name, with the year if wanted."""
        return (f'{month_name[themonth]} {theyear!r}' if withyear else month_name[themonth]).center(width)

    # Months and years

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month in several lines."""
        w, end = max(w, 2), '\n' * max(l, 1)
        title = self.formatmonthname(theyear, themonth, 7 * w + 6)
        weeks = [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join([line.rstrip() + end for line in (title, self.formatweekheader(w), *weeks)])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year in rows of months."""
        w, end, c = max(w, 2), '\n' * max(l, 1), max(c, 2)
        width = 7 * w + 6
        header = self.formatweekheader(w)
        lines = [repr(theyear).center((width + c) * m - c)]
        month = January
        for row in self.yeardays2calendar(theyear, m):
            names = [self.formatmonthname(theyear, month + index, width, False) for index in range(len(row))]
            month += len(row)
            lines += '', formatstring(names, width, c), formatstring([header] * len(row), width, c)
            for index in range(max(map(len, row))):
                week = [self.formatweek(weeks[index], w) if index < len(weeks) else '' for weeks in row]
                lines.append(formatstring(week, width, c))
        return ''.join([line.rstrip() + end for line in lines])

    def prweek(self, theweek, width):
        """Print a week."""
        print(self.formatweek(theweek, width), end='')

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Print a month."""
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Print a year."""
        print(self.formatyear(theyear, w, l, c, m), end='')


class HTMLCalendar(Calendar):
    """Calendars as tables of HTML."""

    cssclasses = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    cssclasses_weekday_head = cssclasses
    cssclass_noday = 'noday'
    cssclass_month_head = 'month'
    cssclass_month = 'month'
    cssclass_year_head = 'year'
    cssclass_year = 'year'

    def formatday(self, day, weekday):
        if day == 0:
            return '<td class="%s">&nbsp;</td>' % self.cssclass_noday
        return '<td class="%s">%d</td>' % (self.cssclasses[weekday], day)

    def formatweek(self, theweek):
        return '<tr>%s</tr>' % ''.join(self.formatday(day, weekday) for day, weekday in theweek)

    def formatweekday(self, day):
        return '<th class="%s">%s</th>' % (self.cssclasses_weekday_head[day], day_abbr[day])

    def formatweekheader(self):
        return '<tr>%s</tr>' % ''.join(self.formatweekday(day) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, withyear=True):
        name = '%s %s' % (month_name[themonth], theyear) if withyear else '%s' % month_name[themonth]
        return '<tr><th colspan="7" class="%s">%s</th></tr>' % (self.cssclass_month_head, name)

    def formatmonth(self, theyear, themonth, withyear=True):
        lines = ['<table border="0" cellpadding="0" cellspacing="0" class="%s">' % self.cssclass_month,
                 self.formatmonthname(theyear, themonth, withyear=withyear), self.formatweekheader()]
        lines += [self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)]
        lines.append('</table>')
        return '\n'.join(lines) + '\n'

    def formatyear(self, theyear, width=3):
        width = max(width, 1)
        pieces = ['<table border="0" cellpadding="0" cellspacing="0" class="%s">\n' % self.cssclass_year,
                  '<tr><th colspan="%d" class="%s">%s</th></tr>' % (width, self.cssclass_year_head, theyear)]
        for start in range(January, January + 12, width):
            pieces.append('<tr>')
            for month in range(start, min(start + width, 13)):
                pieces.append('<td>%s</td>' % self.formatmonth(theyear, month, withyear=False))
            pieces.append('</tr>')
        pieces.append('</table>')
        return ''.join(pieces)

    def formatyearpage(self, theyear, width=3, css='calendar.css', encoding=None):
        if encoding is None:
            encoding = sys.getdefaultencoding()
        lines = [
            '<?xml version="1.0" encoding="%s"?>' % encoding,
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
            '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
            '<html>', '<head>', '<meta http-equiv="Content-Type" content="text/html; charset=%s" />' % encoding]
        if css is not None:
            lines.append('<link rel="stylesheet" type="text/css" href="%s" />' % css)
        lines += ['<title>Calendar for %d</title>' % theyear, '</head>', '<body>',
                  self.formatyear(theyear, width) + '</body>', '</html>']
        return ('\n'.join(lines) + '\n').encode(encoding, 'xmlcharrefreplace')


class different_locale:
    """In a with statement: another locale for the time."""

    def __init__(self, locale):
        self.locale = locale

    def __enter__(self):
        from locale import LC_TIME, setlocale
        self.oldlocale = setlocale(LC_TIME)
        setlocale(LC_TIME, self.locale)

    def __exit__(self, *exception):
        from locale import LC_TIME, setlocale
        setlocale(LC_TIME, self.oldlocale)


def _locale_of_user():
    from locale import LC_TIME, setlocale
    found = setlocale(LC_TIME)
    if found == 'C':
        # None has been set: the one that the environment asks for.
        with different_locale(''):
            found = setlocale(LC_TIME)
    return found


def _named_by_locale(method):
    """A method of a calendar with the names of the calendar's own locale."""
    @wraps(method)
    def format(self, *args, **kwargs):
        with different_locale(self.locale):
            return method(self, *args, **kwargs)
    return format


class LocaleTextCalendar(TextCalendar):
    """Calendars as text with the names of a locale."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = _locale_of_user() if locale is None else locale

    formatweekday = _named_by_locale(TextCalendar.formatweekday)
    formatmonthname = _named_by_locale(TextCalendar.formatmonthname)


class LocaleHTMLCalendar(HTMLCalendar):
    """Calendars as HTML with the names of a locale."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = _locale_of_user() if locale is None else locale

    formatweekday = _named_by_locale(HTMLCalendar.formatweekday)
    formatmonthname = _named_by_locale(HTMLCalendar.formatmonthname)


# The calendar that is always there; these functions are its methods.
c = TextCalendar()
globals().update((_name, getattr(c, _method)) for _name, _method in {
    'firstweekday': 'getfirstweekday', 'monthcalendar': 'monthdayscalendar', 'weekheader': 'formatweekheader',
    'week': 'formatweek', 'month': 'formatmonth', 'calendar': 'formatyear',
    'prweek': 'prweek', 'prmonth': 'prmonth', 'prcal': 'pryear'}.items())


def setfirstweekday(firstweekday):
    """Set the day that weeks begin with, from MONDAY to SUNDAY."""
    if not (MONDAY <= firstweekday <= SUNDAY):
        raise IllegalWeekdayError(firstweekday)
    c.setfirstweekday(firstweekday)


def main(args):
    """The calendar of a year or month, as the command line says."""
    import argparse
    parser = argparse.ArgumentParser()
    text = parser.add_argument_group('text only arguments')
    html = parser.add_argument_group('html only arguments')
    text.add_argument('-w', '--width', type=int, default=2, help='width of date column (default 2)')
    text.add_argument('-l', '--lines', type=int, default=1, help='number of lines for each week (default 1)')
    text.add_argument('-s', '--spacing', type=int, default=6, help='spacing between months (default 6)')
    text.add_argument('-m', '--months', type=int, default=3, help='months per row (default 3)')
    html.add_argument('-c', '--css', default='calendar.css', help='CSS to use for page')
    parser.add_argument('-L', '--locale', default=None, help='locale to be used from month and weekday names')
    parser.add_argument('-e', '--encoding', default=None, help='encoding to use for output')
    parser.add_argument('-t', '--type', default='text', choices=('text', 'html'), help='output type (text or html)')
    parser.add_argument('year', nargs='?', type=int, help='year number (1-9999)')
    parser.add_argument('month', nargs='?', type=int, help='month number (1-12, text only)')
    options = parser.parse_args(args[1:])
    if options.locale and not options.encoding:
        parser.error('if --locale is specified --encoding is required')
        sys.exit(1)
    locale = (options.locale, options.encoding)
    year = datetime.date.today().year if options.year is None else options.year
    if options.type == 'html':
        if options.month is not None:
            parser.error('incorrect number of arguments')
        found = LocaleHTMLCalendar(locale=locale) if options.locale else HTMLCalendar()
        encoding = options.encoding or sys.getdefaultencoding()
        sys.stdout.buffer.write(found.formatyearpage(year, encoding=encoding, css=options.css))
        return
    found = LocaleTextCalendar(locale=locale) if options.locale else TextCalendar()
    settings = {'w': options.width, 'l': options.lines}
    if options.month is None:
        result = found.formatyear(year, c=options.spacing, m=options.months, **settings)
    else:
        result = found.formatmonth(year, options.month, **settings)
    if options.encoding:
        sys.stdout.buffer.write(result.encode(options.encoding))
    else:
        sys.stdout.write(result)


if __name__ == '__main__':
    main(sys.argv)
