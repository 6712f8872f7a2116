# datetime: what date, datetime, time and timezone say of arguments: each by itself before all of them together.
from datetime import date, datetime, time, timedelta, timezone


def t(function, *arguments, **named):
    try:
        print(function.__name__, arguments, named, repr(function(*arguments, **named)))
    except Exception as error:
        print(function.__name__, arguments, named, type(error).__name__, error)


for a in ((), (None,), (5,), (1.5,), ('a',), (5, None), (5, 'a'), (None, None), (5, 6), (5, 6, None), (2**40,), (5, 2**40), (0,), (10000,), (True,), (5, 13)):
    t(date, *a)
    t(datetime, *a)
t(date, month=5)
t(date, year='a')
t(date, day='a')
t(date, year=5, day='a')
t(datetime, 2000, 1, 1, None)
t(time, None)
t(time, 2**70)
t(time, 24)
t(time, 1, 2**40)
for a in (None, 5, timedelta(1), timedelta(hours=25), timedelta(0)):
    t(timezone, a)
    t(timezone, a, None)
    t(timezone, timedelta(hours=1), a)
t(timezone)
t(datetime.combine, None, time())
t(datetime.combine, date(2000, 1, 1), None)
t(datetime.combine, 5, 5)
t(timezone.utc.utcoffset, 5)
t(date, 2023, 2, 29)
t(date, 2024, 2, 29)
t(date, 2024, 4, 31)
t(date, 2024, 1, 0)
t(time, 1, 1, 1, 1, fold=2)
t(time, fold=None)
t(datetime, 2000, 1, 1, fold=2**40)
t(date(2000, 1, 1).replace, month=None)
t(date(2000, 1, 1).replace, 2**40)
t(time(1).replace, hour=24)


class I:
    """Stands for 3."""

    def __index__(self):
        return 3

    def __repr__(self):
        return "I"


t(date, I(), I(), I())
t(time, I())
t(datetime, 2000, True, 1)
