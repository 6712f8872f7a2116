# small
# The limit on digits in conversions between int and decimal text.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

import sys

def limited(limit, work):
    before = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(limit)
        return work()
    finally:
        sys.set_int_max_str_digits(before)


show(lambda: sys.get_int_max_str_digits())
show(lambda: limited(640, lambda: len(str(10**639))))
show(lambda: limited(640, lambda: str(10**640)))
show(lambda: limited(640, lambda: int('1' * 640) > 0))
show(lambda: limited(640, lambda: int('1' * 641)))
show(lambda: limited(640, lambda: int('1_' * 640 + '1')))
show(lambda: limited(640, lambda: int('f' * 1000, 16) > 0))
show(lambda: limited(640, lambda: len(hex(16**1000))))
show(lambda: limited(640, lambda: repr(10**700)))
show(lambda: limited(640, lambda: format(10**700, 'd')))
show(lambda: limited(640, lambda: '%d' % 10**700))
show(lambda: limited(640, lambda: f'{10**700}'))
show(lambda: limited(640, lambda: len(format(10**700, 'x'))))
show(lambda: limited(640, lambda: int('1' * 700, 3) > 0))
show(lambda: limited(640, lambda: int('1' * 700, 7)))
show(lambda: limited(640, lambda: int('1' * 700, 32) > 0))
show(lambda: limited(0, lambda: len(str(10**5000))))
show(lambda: str(10**4300))
show(lambda: len(str(10**4299)))
show(lambda: int('1' * 4301))
show(lambda: int('-' + '1' * 4301))
show(lambda: int(' ' * 5000 + '1'))
show(lambda: sys.set_int_max_str_digits(1))
show(lambda: sys.set_int_max_str_digits(639))
show(lambda: sys.set_int_max_str_digits(-1))
show(lambda: sys.set_int_max_str_digits('x'))
show(lambda: sys.set_int_max_str_digits(1.5))
show(lambda: sys.set_int_max_str_digits())
show(lambda: limited(640, lambda: int(b'1' * 641)))
show(lambda: limited(640, lambda: float('1' * 700) > 0))
show(lambda: ascii(-10**4300))
show(lambda: str([10**4300]))
show(lambda: int.__repr__(10**4300))
