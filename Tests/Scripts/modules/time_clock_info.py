# time: get_clock_info, and strptime by the library's _strptime.
import time

for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
    info = time.get_clock_info(name)
    print(name, info.monotonic, info.adjustable, type(info.implementation).__name__, info.resolution > 0, type(info).__name__)
for function, *arguments in ((time.get_clock_info, 'x'), (time.get_clock_info, 1), (time.get_clock_info,), (time.strptime,), (time.strptime, 1), (time.strptime, 'a', 1),
                             (time.strptime, 'a', 'b', 'c'), (time.strptime, 'x', '%Y'), (time.strptime, '2020', '%Q')):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
print(time.strptime('2020 5 3', '%Y %U %w'), time.strptime('Thu Jan  2 03:04:05 2020'), time.strptime('12:30 PM', '%I:%M %p')[:6])
try:
    time.strptime(string='x')
except TypeError as error:
    print(error)
