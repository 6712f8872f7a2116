# datetime.strptime and time.strptime by _strptime.
from datetime import datetime
import _strptime


def S(text, format):
    print(datetime.strptime(text, format), end=" ")
    return tuple(_strptime._strptime_time(text, format))

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
S('2020 1 1', '%G %V %u')
S('2020 53 1', '%G %V %u')
S('2020 1 Mon', '%Y %U %a')
S('2020 0 3', '%Y %W %w')
S('2020 60', '%Y %j')
S('+01:00:30.5', '%z')
S('2020-01-02 -0130 UTC', '%Y-%m-%d %z %Z')
S('Z', '%z')
S('UTC', '%Z')
S('12 AM', '%I %p'), S('12 pm', '%I %p'), S('1 pm', '%I %p'), S('1', '%I')
S('69', '%y'), S('68', '%y')
S('1.5', '%S.%f'), S('1.123456', '%S.%f')
S('%', '%%')
S('Mon Jan  2 03:04:05 2006', '%c'), S('01/02/03', '%x'), S('04:05:06', '%X')
S('a   b', 'a b'), S(' 3', '%d'), S('123', '%d%m'), S('20200102030405', '%Y%m%d%H%M%S')
S('JANUARY', '%B'), S('may', '%B'), S('Wednesday 5', '%A %d'), S('5 2', '%u %w')
S('2021 366', '%Y %j')
S('2020 1', '%G %V')
S('2020 001', '%G %j')
S('1', '%V')
S('2020 1 1', '%Y %V %u')
S('x', '%')
S('+01:0000', '%z')
S('z', '%z')
S('EST', '%Z')
S('29 2', '%d %m')
S('29 2 2021', '%d %m %Y')
S('61', '%S')
S('ab', 'a b')
S('3 ', '%d')
S('2020', '%E')
S('2020', '% ')
S('january', '%b')
S('x', '%Y')
S('2020x', '%Y')
S('32', '%d')
""".strip().splitlines():
    show(line)
