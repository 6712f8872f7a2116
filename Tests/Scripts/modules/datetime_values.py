# datetime: making values, their parts and texts.
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
sorted(dtm.__all__), MINYEAR, MAXYEAR, UTC
date(2020, 2, 29), datetime(2020, 1, 2), datetime(1, 2, 3, 4, 5, 6, 7, tz, fold=1), dtm.time(), dtm.time(1, fold=1, tzinfo=tz)
td(1, 2, 3), td(0), td(weeks=1, days=-1, hours=5, minutes=6, seconds=7, milliseconds=8, microseconds=9)
td(microseconds=0.5), td(microseconds=1.5), td(seconds=0.1, milliseconds=0.7), td(days=0.1, hours=1 / 3), td(1.5)
str(td(-1, 5)), str(td(400, 5, 7)), str(td(1)), str(td(0, 3661))
td(5).days, td(0, 5).seconds, td(0, 0, 5).microseconds, td(1).total_seconds(), td(-1, 1, 1).total_seconds()
d.year, d.month, d.day, dt.hour, dt.minute, dt.second, dt.microsecond, dt.tzinfo, dt.fold, tm.hour, tm.tzinfo, tm.fold
date.min, date.max, date.resolution, datetime.min, datetime.max, datetime.resolution, dtm.time.min, dtm.time.max, dtm.time.resolution
td.min, td.max, td.resolution, timezone.min, timezone.max, timezone.utc
d.isoformat(), dt.isoformat(), dt.isoformat(' ', 'minutes'), dt.isoformat(timespec='milliseconds'), tm.isoformat(), tm.isoformat('hours')
dt.replace(tzinfo=tz).isoformat(), dt.replace(microsecond=0).isoformat(), dt.isoformat(timespec='microseconds'), dt.isoformat(timespec='seconds')
str(d), str(dt), str(tm), str(tz), str(timezone(td(hours=-5, minutes=-30))), str(timezone(td(seconds=-1, microseconds=-1))), str(timezone.utc)
d.ctime(), dt.ctime()
d.weekday(), d.isoweekday(), d.toordinal(), date.fromordinal(737426), datetime.fromordinal(1)
d.isocalendar(), d.isocalendar().week, tuple(d.isocalendar()), d.isocalendar().year, d.isocalendar()[2], date(2018, 12, 31).isocalendar()
d.isocalendar().__reduce__()
date.fromisocalendar(2020, 53, 7), date.fromisocalendar(2021, 1, 1), datetime.fromisocalendar(2020, 1, 1)
d.timetuple(), dt.timetuple(), dt.utctimetuple(), dt.replace(tzinfo=tz).utctimetuple(), dt.replace(tzinfo=tz).timetuple()
dt.date(), dt.time(), dt.replace(tzinfo=tz).timetz(), dt.replace(tzinfo=tz).time()
dt.utcoffset(), dt.tzname(), dt.dst(), dt.replace(tzinfo=tz).utcoffset(), dt.replace(tzinfo=tz).tzname(), tm.utcoffset(), tm.tzname(), tm.dst()
d.replace(day=5), dt.replace(2021, fold=1, tzinfo=tz), tm.replace(5, microsecond=0), dt.replace(tzinfo=tz).replace(tzinfo=None)
datetime.combine(d, tm), datetime.combine(d, tm, tz), datetime.combine(dt, dtm.time(1, tzinfo=tz))
d.strftime('%a %A %b %B %d %f %H %j %m %y %Y %z %Z %% %x'), dt.strftime('%H:%M:%S.%f %p %I %U %w %W'), tm.strftime('%Y-%m-%d %H %f')
dt.replace(tzinfo=tz).strftime('%z %Z %'), dt.replace(tzinfo=timezone(td(seconds=5))).strftime('%z'), format(d, ''), format(d, '%Y'), format(dt, '%H'), format(tm, '%M'), f'{d:%d}'
datetime.fromtimestamp(1.5, tz), datetime.utcfromtimestamp(1e9), datetime.fromtimestamp(0, timezone.utc), datetime.utcfromtimestamp(-1.5), datetime.fromtimestamp(2.5e-6, UTC)
datetime(1970, 1, 2, tzinfo=UTC).timestamp(), datetime(1, 1, 1, tzinfo=UTC).timestamp(), dt.replace(tzinfo=tz).timestamp()
dt.replace(tzinfo=tz).astimezone(UTC), dt.replace(tzinfo=tz).astimezone(tz), dt.replace(tzinfo=UTC).astimezone(timezone(td(hours=-5), 'EST'))
type(datetime.now()), type(datetime.utcnow()), type(date.today()), datetime.now(UTC).tzinfo, type(datetime.today())
[date.fromisoformat(text) for text in ('2020-01-02', '20200102', '2020-W01-4', '2020W014', '2020-W05', '2020W05')]
[datetime.fromisoformat(text) for text in ('2020-01-02', '2020-01-02T03', '2020-01-02 03:04', '20200102T030405', '2020-01-02T03:04:05.123', '2020-01-02x03:04:05,1234567', '2020-W01-4T03Z', '2020-01-02T03:04+01:30', '2020-01-02T03:04-0130', '2020-01-02T03:04:05+01:02:03.5')]
[dtm.time.fromisoformat(text) for text in ('03', '03:04', 'T030405', '03:04:05.5', '03:04:05.123456Z', '03+01')]
d.__reduce__(), dt.__reduce__(), dt.replace(fold=1).__reduce_ex__(4), dt.replace(fold=1).__reduce_ex__(2), tm.__reduce_ex__(4), td(1, 2, 3).__reduce__(), tz.__reduce__(), tzinfo().__reduce__(), tz.__getinitargs__(), timezone(td(0), 'x').__getinitargs__()
date(b'\x07\xe4\x01\x02'), datetime(b'\x07\xe4\x81\x02\x03\x04\x05\x00\x00\x06', tz), dtm.time(b'\x81\x02\x03\x00\x00\x04')
[copy.copy(x) == x and copy.deepcopy(x) == x for x in (d, dt, tm, td(1), tz)]
timezone(td(0)) is timezone.utc, timezone(td(0), 'x'), timezone(td(hours=1), 'x'), timezone(td(hours=1), 'x') == tz, hash(tz) == hash(timezone(td(hours=1)))
tz.fromutc(dt.replace(tzinfo=tz)), tz.tzname(None), tz.utcoffset(dt), tz.dst(dt)
bool(dtm.time(0)), bool(td(0)), bool(td(0, 0, 1))
date.__name__, date.__module__, date.__qualname__, repr(date), repr(dtm.timezone)
""".strip().splitlines():
    show(line)
