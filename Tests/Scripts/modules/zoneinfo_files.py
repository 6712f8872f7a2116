# zoneinfo: zones from files that the script makes, so that nothing depends on the machine.
import io
import zoneinfo
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo


def block(size, transitions, kinds, names):
    moments = b''.join(moment.to_bytes(size, 'big', signed=True) for moment, _ in transitions)
    which = bytes(kind for _, kind in transitions)
    types = b''.join(offset.to_bytes(4, 'big', signed=True) + bytes((summer, names.index(name + b'\0'))) for offset, summer, name in kinds)
    counts = b''.join(number.to_bytes(4, 'big') for number in (0, 0, 0, len(transitions), len(kinds), len(names)))
    return b'TZif' + b'2' + bytes(15) + counts + moments + which + types + names


def zone(transitions, kinds, rule, key='Test/Zone', version=2):
    names = b''.join(sorted({name + b'\0' for _, _, name in kinds}))
    data = block(4, [item for item in transitions if item[0] >= -2 ** 31], kinds, names)
    if version == 1:
        return ZoneInfo.from_file(io.BytesIO(data[:4] + b'\0' + data[5:]), key=key)
    return ZoneInfo.from_file(io.BytesIO(data + block(8, transitions, kinds, names) + b'\n' + rule + b'\n'), key=key)


print(sorted(zoneinfo.__all__))
kinds = [(-17762, 0, b'LMT'), (-18000, 0, b'EST'), (-14400, 1, b'EDT')]
east = zone([(-2717650800, 1), (1552201200 - 86400 * 365, 2), (1572760800 - 86400 * 365, 1)], kinds, b'EST5EDT,M3.2.0,M11.1.0')
old = zone([(0, 1), (10000000, 2), (20000000, 1)], kinds, b'', version=1)
south = zone([], [(39600, 0, b'A')], b'AEST-10AEDT,M10.1.0,M4.1.0/3')
julian = zone([], [(3600, 0, b'X')], b'<+01>-1<+0230>-2:30,J60/0,300/12:30')
fixed = zone([], [(3600, 0, b'X')], b'XYZ-1')
reverse = zone([], [(3600, 0, b'X')], b'IST-1GMT0,M10.5.0,M3.5.0/1')
for z in (east, old, south, julian, fixed, reverse):
    print(repr(z), str(z), z.key, z.utcoffset(None), z.dst(None), z.tzname(None))
    for moment in (datetime(1800, 1, 1), datetime(1970, 5, 1), datetime(1970, 8, 30), datetime(2018, 3, 11, 2, 30), datetime(2018, 11, 4, 1, 30), datetime(2020, 3, 8, 2, 30),
                   datetime(2020, 11, 1, 1, 30), datetime(2020, 2, 29), datetime(2020, 4, 5, 2, 30), datetime(2020, 10, 4, 2, 30), datetime(2019, 3, 1), datetime(2020, 10, 27, 11),
                   datetime(2020, 3, 29, 1, 30), datetime(2050, 7, 1)):
        for fold in (0, 1):
            value = moment.replace(tzinfo=z, fold=fold)
            print(value, value.tzname(), value.dst(), end='; ')
        there = moment.replace(tzinfo=timezone.utc).astimezone(z)
        print(there, there.fold)
print(time(1, tzinfo=fixed), time(1, tzinfo=east), time(1, tzinfo=fixed).tzname())
for text in ('ZoneInfo("x/y")', 'ZoneInfo("../etc/passwd")', 'ZoneInfo("/etc/passwd")', 'ZoneInfo("")', 'ZoneInfo(1)', 'ZoneInfo()', 'ZoneInfo.no_cache("x/y")',
             'ZoneInfo.from_file(io.BytesIO(b"abcd"))', 'ZoneInfo.clear_cache(["x"])', 'ZoneInfo.clear_cache(only_keys=["x"])', 'ZoneInfo.clear_cache()',
             'zoneinfo.reset_tzpath(to="x")', 'zoneinfo.reset_tzpath(to=["x"])', 'zoneinfo.reset_tzpath(5)', 'zoneinfo.reset_tzpath(to=["/nowhere"])', 'zoneinfo.TZPATH',
             'zoneinfo.available_timezones() <= {"x"} or True', 'east.fromutc(1)', 'east.fromutc(datetime(2020, 1, 1))', 'zoneinfo.ZoneInfoNotFoundError.__mro__[:3]',
             'zoneinfo.InvalidTZPathWarning.__mro__[:3]', 'zoneinfo.nothing'):
    try:
        print(text, repr(eval(text)))
    except Exception as error:
        print(text, type(error).__name__, error)
