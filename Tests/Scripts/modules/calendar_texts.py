# calendar.
import calendar as C

for year in (2023, 2024):
    for arguments in ((), (3, 2, 4, 4), (0, 0, 0, 1)):
        print(C.calendar(year, *arguments))
for first in (0, 3, 6):
    for kind in (C.TextCalendar, C.HTMLCalendar):
        print(kind(first).formatmonth(2024, 2))
    calendar = C.Calendar(first)
    print(list(calendar.itermonthdays3(2023, 12)), list(calendar.itermonthdays4(2023, 1))[:9], calendar.yeardays2calendar(2023, 5)[0][0][0])
    print(list(calendar.itermonthdates(2023, 3))[:2], calendar.monthdatescalendar(2023, 2)[0][:1], calendar.yeardayscalendar(2023)[0][0][0])
    print(calendar.monthdayscalendar(2023, 2), list(calendar.iterweekdays()), calendar.firstweekday, calendar.getfirstweekday())
    print(len(calendar.yeardatescalendar(2023, 4)), list(calendar.itermonthdays(2023, 2))[:9], list(calendar.itermonthdays2(2023, 2))[:2])
print(C.HTMLCalendar(2).formatyear(2020, 5)[:700])
print(C.HTMLCalendar().formatyearpage(2020, 4, None, 'ascii')[:400])
print(list(C.month_name), list(C.day_abbr), C.month_abbr[::3], C.day_name[-1], len(C.month_name), C.month_name[1])
print(C.weekheader(12), C.monthcalendar(2020, 2), C.leapdays(-5, 5000), C.weekday(-3, 2, 4), C.isleap(1900), C.monthrange(2024, 2))
print(C.timegm((2020, 1, 2, 3, 4, 5)), C.timegm((1970, 1, 1, 0, 0, 0, 0, 0, 0)), C.EPOCH, C.January, C.February, C.MONDAY, C.SUNDAY)
print(C.TextCalendar().formatweekday(0, 10), C.TextCalendar().formatday(0, 1, 3), C.TextCalendar().formatmonthname(2023, 1, 20, False))
print(repr(C.formatstring(['a', 'b'], 5, 2)), repr(C.week([(1, 0), (2, 1)], 2)), repr(C.month(2023, 5, 3, 2)))
C.prmonth(2023, 2)
C.format(['a', 'b'], 5, 2)
C.setfirstweekday(6)
print(C.firstweekday(), C.weekheader(3))
C.setfirstweekday(0)
for text in ('C.monthrange(2023, 13)', 'C.month(2023, 0)', 'C.setfirstweekday(7)', 'C.setfirstweekday("x")', 'C.IllegalMonthError(5)',
             'C.IllegalWeekdayError(5).weekday', 'C.weekday(2023, 2, 30)', 'C.nothing'):
    try:
        print(text, repr(eval(text)))
    except Exception as error:
        print(text, type(error).__name__, error)
for text in ('C.monthcalendar(10000, 1)', 'list(C.Calendar().itermonthdates(9999, 12))', 'C.month(2023, 13)', 'C.HTMLCalendar().formatmonth(2023, "x")', 'C.month_name[13]',
             'C.day_name["x"]', 'C.LocaleTextCalendar(locale="C").formatmonth(2024, 2)', 'C.LocaleHTMLCalendar(locale="C").formatmonth(2024, 2)', 'C.calendar(2023, m=5)',
             'C.LocaleTextCalendar(locale="no such").formatweekday(1, 3)', 'C.timegm((2020, 13, 1, 0, 0, 0))', 'C.Calendar(-1).getfirstweekday()', 'C.prweek([(1, 2)], 3)',
             'C.main(["calendar", "2024", "2"])', 'C.main(["calendar", "-w", "3", "-l", "2", "-s", "1", "-m", "2", "2022"])', 'C.prcal(2021)', 'sorted(set(C.__all__) - set(dir(C)))'):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)


class Styled(C.HTMLCalendar):
    cssclasses = [f"day{number}" for number in range(7)]
    cssclasses_weekday_head = [f"head{number}" for number in range(7)]
    cssclass_noday, cssclass_month_head, cssclass_month = "none", "title", "table"
    cssclass_year_head, cssclass_year = "year-title", "year-table"


styled = Styled()
print(styled.formatweek([(0, 0), (1, 1)]), styled.formatweekheader(), styled.formatmonth(2024, 2, False)[:300])
print(styled.formatyear(2024)[:300], C.HTMLCalendar.cssclasses, C.HTMLCalendar.cssclass_noday)
print([C.MONDAY, C.TUESDAY, C.WEDNESDAY, C.THURSDAY, C.FRIDAY, C.SATURDAY, C.SUNDAY], C.Calendar(2).monthdays2calendar(2024, 2)[0])
text = C.TextCalendar(3)
print(repr(text.formatweek([(0, 0), (1, 1)], 4)), text.formatweekheader(4))
text.pryear(2024, m=4)
text.prweek([(1, 2), (3, 4)], 5)
