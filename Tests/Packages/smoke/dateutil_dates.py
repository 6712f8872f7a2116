from datetime import datetime, timedelta
from dateutil import parser, rrule, tz
from dateutil.relativedelta import relativedelta, MO

base = datetime(2024, 1, 31, 12, 30)
print(base + relativedelta(months=1), base + relativedelta(months=+1, weekday=MO(-1)))
print(relativedelta(datetime(2024, 5, 1), datetime(2020, 2, 29)))
for text in ("2024-03-05T10:11:12Z", "5 March 2024 10pm", "Mar 5, 2024", "10:15", "20240305"):
    print(text, "->", parser.parse(text, default=datetime(2000, 1, 1)))
try:
    parser.parse("no date at all")
except ValueError as error:
    print(type(error).__name__, error)
print([str(d) for d in rrule.rrule(rrule.WEEKLY, count=4, byweekday=(rrule.TU, rrule.TH), dtstart=base)])
print(list(rrule.rrulestr("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1", dtstart=base)))
print(tz.tzutc(), tz.tzoffset("X", 3600).utcoffset(base), parser.isoparse("2024-01-02T03:04:05+01:00"))
