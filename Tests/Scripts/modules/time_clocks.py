# time: clocks by number, in seconds and in nanoseconds; the zone; threads. What they give has a type and an order, no value.
import os
import time
from time import (
    CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, altzone, clock_gettime, clock_gettime_ns, daylight,
    thread_time, thread_time_ns, timezone, tzname, tzset)


def t(function, *arguments, **named):
    try:
        result = function(*arguments, **named)
        print(function.__name__, arguments, named, type(result).__name__)
    except Exception as error:
        print(function.__name__, arguments, named, type(error).__name__, error)


for clock in (CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID):
    first, second = clock_gettime(clock), clock_gettime(clock)
    print(type(clock).__name__, type(first).__name__, first <= second, first > 0)
    first, second = clock_gettime_ns(clock), clock_gettime_ns(clock)
    print(type(first).__name__, first <= second, first > 0, abs(clock_gettime(clock) - clock_gettime_ns(clock) / 1e9) < 5)
for function in (clock_gettime, clock_gettime_ns):
    for arguments in (("a",), (1.0,), (None,), (True,), (-99,), (12345,)):
        t(function, *arguments)
print(abs(clock_gettime(CLOCK_REALTIME) - time.time()) < 5, abs(clock_gettime(CLOCK_MONOTONIC) - time.monotonic()) < 5)
print(abs(clock_gettime(CLOCK_PROCESS_CPUTIME_ID) - time.process_time()) < 5, abs(clock_gettime(CLOCK_THREAD_CPUTIME_ID) - thread_time()) < 5)
first, second = thread_time(), thread_time()
print(type(first).__name__, first <= second)
first, second = thread_time_ns(), thread_time_ns()
print(type(first).__name__, first <= second)
for function in (thread_time, thread_time_ns, tzset, time.time_ns, time.process_time_ns):
    t(function, 1)
    t(function, x=1)

print(type(timezone).__name__, type(altzone).__name__, type(daylight).__name__, type(tzname).__name__, len(tzname), [type(name).__name__ for name in tzname])
for zone in ("UTC0", "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3", "XYZ+3:30", "AAA-12"):
    os.environ["TZ"] = zone
    print(zone, tzset(), time.timezone, time.altzone, time.daylight, time.tzname, timezone is time.timezone or timezone == time.timezone or "was")
    for moment in (0, 1e9, 1700000000, 1688000000):
        local = time.localtime(moment)
        print("   ", tuple(local), local.tm_zone, local.tm_gmtoff, time.mktime(local) == moment, time.strftime("%Z %z", local), time.ctime(moment))
del os.environ["TZ"]
