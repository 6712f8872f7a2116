# The words of the time functions for arguments that do not fit.
import time


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for call in (
    lambda: time.gmtime(1, 2), lambda: time.gmtime(x=1), lambda: time.gmtime('x'), lambda: time.localtime(1, 2), lambda: time.localtime(x=1), lambda: time.ctime(1, 2), lambda: time.ctime(x=1),
    lambda: time.asctime(1, 2), lambda: time.asctime(x=1), lambda: time.strftime(), lambda: time.strftime(1), lambda: time.strftime('a', 'b', 'c'), lambda: time.strftime(format='x'),
    lambda: time.mktime(), lambda: time.mktime(x=1), lambda: time.strptime(5), lambda: time.strptime('5', 6), lambda: time.strptime(b'5', '6'),
    lambda: time.struct_time(), lambda: time.struct_time(5), lambda: time.struct_time(x=1), lambda: time.struct_time(range(9), 5), lambda: time.struct_time(5, 6), lambda: time.struct_time(range(8)),
    lambda: time.struct_time(range(9), None), lambda: time.struct_time(1, 2, 3), lambda: time.struct_time(range(9), {'tm_zone': 'X', 'tm_gmtoff': 3}).tm_zone,
    lambda: time.struct_time(sequence=range(9), dict={'tm_gmtoff': 3}).tm_gmtoff, lambda: time.struct_time(range(11), {'tm_gmtoff': 3}).tm_gmtoff,
):
    told(call)
