# datetime: arithmetic and comparison.
from datetime import *
import datetime as dtm
import copy

td = timedelta
d = date(2020, 1, 2)
dt = datetime(2020, 1, 2, 3, 4, 5, 6)
tm = dtm.time(1, 2, 3, 4)
tz = timezone(td(hours=1))

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
d + td(30), td(1) + d, d - td(365), d - date(2019, 1, 1), dt + td(0, 86399), dt - td(0, 6), dt - datetime(2020, 1, 1), td(hours=5) + dt
dt.replace(tzinfo=tz) - dt.replace(tzinfo=UTC)
td(1) + td(2), td(1) - td(2), -td(1, 1), +td(1), abs(td(-1, 5)), td(1) * 3, 3 * td(1), td(1) * 1.5, 0.1 * td(1), True * td(1)
td(1) / 7, td(1) // 7, td(1) / 0.3, td(1) / td(7), td(1) // td(hours=5), td(1) % td(hours=5), divmod(td(1), td(hours=5)), td(-1) // td(hours=5), td(-1) % td(hours=5)
td(microseconds=1) * 0.5, td(microseconds=3) * 0.5, td(microseconds=5) / 2, td(microseconds=7) / 2, td(microseconds=-5) / 2
td(1) == td(hours=24), td(1) < td(2), td(1) >= td(1), td(1) != td(2), td(1) == 1, hash(td(1)) == hash(td(hours=24)), hash(td(1, 2, 3))
d == date(2020, 1, 2), d < date(2020, 1, 3), d >= d, d == dt, d != dt, dt == datetime(2020, 1, 2), dt < datetime(2021, 1, 1)
dt.replace(tzinfo=tz) == dt.replace(tzinfo=tz, hour=2).replace(tzinfo=UTC), dt == dt.replace(tzinfo=tz), dt != dt.replace(tzinfo=tz), tm == tm.replace(tzinfo=tz)
dt.replace(tzinfo=tz) < dt.replace(tzinfo=UTC), tm.replace(tzinfo=tz) < tm.replace(tzinfo=UTC), tm.replace(tzinfo=tz) == dtm.time(0, 2, 3, 4, UTC)
hash(dt.replace(tzinfo=tz)) == hash(dt.replace(tzinfo=UTC, hour=2)), hash(d) == hash(date(2020, 1, 2)), hash(tm) == hash(dtm.time(1, 2, 3, 4))
tm < dtm.time(2), tm <= tm, tm > dtm.time(2), tm == 1, tm != 1, d == 1, dt == 'x'
sorted([date(2020, 5, 1), date(2019, 5, 1)]), max(dt, datetime(2021, 1, 1)), min(td(1), td(-1))
td(days=1) + 1
1 + td(1)
td(1) * 'x'
td(1) / 0
td(1) // 0
td(1) / td(0)
td(1) // td(0)
td(1) % td(0)
td(1) % 1
divmod(td(1), 2)
td(1) * float('nan')
td(1) / float('inf')
td(1) / 0.0
td(1) // 1.5
td.max + td(1)
-td.max
-td.min
td(1) < 1
d + 1
d - 1
1 - d
d + td(10 ** 7)
d - td(10 ** 7)
d - datetime(1, 1, 1)
dt - d
dt < d
d < dt
d < 1
d < td(1)
dt + td.max
dt - dt.replace(tzinfo=tz)
dt < dt.replace(tzinfo=tz)
tm < tm.replace(tzinfo=tz)
tm + 1
tm < 1
datetime.max.replace(tzinfo=UTC).astimezone(tz)
""".strip().splitlines():
    show(line)


class D(date):
    pass


class DT(datetime):
    pass


class TD(timedelta):
    pass


print(repr(D(2020, 1, 2) + td(1)), repr(DT(2020, 1, 2) + td(1)), repr(TD(1) + td(1)), repr(TD(1)), repr(D(2020, 1, 2).replace(day=5)))
print(type(D.today()).__name__, type(DT.now()).__name__, type(D.fromordinal(5)).__name__, type(DT.strptime('2020', '%Y')).__name__)
print(type(DT(2020, 1, 2).date()).__name__, type(D(2020, 1, 2) - D(2020, 1, 1)).__name__, repr(copy.copy(D(1, 2, 3))))


class Eastern(tzinfo):
    """Five hours behind; one less from April to October."""

    def utcoffset(self, dt):
        return td(hours=-5) + self.dst(dt)

    def dst(self, dt):
        return td(hours=1) if dt is not None and 4 <= dt.month <= 10 else td(0)

    def tzname(self, dt):
        return 'EDT' if self.dst(dt) else 'EST'

    def __repr__(self):
        return 'Eastern()'


east = Eastern()
for month in (1, 7):
    value = datetime(2020, month, 1, 12, tzinfo=east)
    print(value, value.tzname(), value.dst(), value.timetuple().tm_isdst, value.utctimetuple()[:5], value.astimezone(UTC))
    print(datetime(2020, month, 1, 12, tzinfo=UTC).astimezone(east), value.strftime('%Z %z'), value.timestamp())
print(dtm.time(1, tzinfo=east).utcoffset(), dtm.time(1, tzinfo=east).tzname(), repr(value))


class Odd(tzinfo):
    def __init__(self, offset):
        self.offset = offset

    def utcoffset(self, dt):
        return self.offset

    dst = tzname = utcoffset


for offset in (None, 5, td(2), 'x'):
    for name in ('utcoffset', 'dst', 'tzname'):
        try:
            print(getattr(datetime(2020, 1, 1, tzinfo=Odd(offset)), name)())
        except Exception as error:
            print(name, type(error).__name__, error)
try:
    print(Odd(None).fromutc(datetime(2020, 1, 1, tzinfo=Odd(None))))
except ValueError as error:
    print(error)
odd = Odd(None)
try:
    odd.fromutc(datetime(2020, 1, 1, tzinfo=odd))
except ValueError as error:
    print(error)
