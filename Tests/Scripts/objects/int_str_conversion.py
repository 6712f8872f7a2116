# bin, oct, hex, str and format of integers; the limit on digits.
# small

for n in (0, 1, -1, 10, -255, 2 ** 64, -2 ** 70, True):
    print(bin(n), oct(n), hex(n), str(n), repr(n))
for spec in ('d', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', 'c', 'n', '5', '<5', '>5', '^5', '=5', '05', '+', '-',
    ' ', '+d', ',', '_', '_b', '_x', ',d', '#_x', '*^9', '+08,', 'e', '.2e', 'f', '.1f', 'g', '%', 'E', 'G', 'F',
    '010x', '#010x', '#012b', 'é>6', '0<5', '0=5', '0>5', '-05', ' 05d'):
    print(spec, '|'.join(format(n, spec) for n in (65, -65 if spec != 'c' else 66, 1234567 if spec != 'c' else 67)))
for spec in ('s', '.2', '.2d', ',b', ',n', 'c,', '+c', '#c', '5.5d', '_,', ',_', 'z', '=', 'dd', '05s', '{', '<<5',
    'q', 'ld', '10.', ',x', '_c', '99999999999999999999'):
    try:
        print(spec, repr(format(5, spec)))
    except Exception as e:
        print(spec, type(e).__name__, e)
for n in (-1, 0x110000, 10 ** 10):
    try:
        format(n, 'c')
    except OverflowError as e:
        print(e)
print(format(10 ** 30, ','), format(-10 ** 30, '_'), format(2 ** 80, 'x'), format(2 ** 80, '_b')[:30], f'{10**25:e}',
    f'{10**25:.3f}', f'{-10**20:+,}')
import sys
big = 10 ** 5000
for f in (lambda: str(big), lambda: int('1' * 5000), lambda: f'{big}', lambda: '%d' % big):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(hex(big)), sys.get_int_max_str_digits(), len(str(10 ** 4299)))
sys.set_int_max_str_digits(0)
print(len(str(big)), int('9' * 5000) + 1 == big)
for v in (100, 639, -1):
    try:
        sys.set_int_max_str_digits(v)
    except ValueError as e:
        print(e)
for v in (1.5, 'a', None):
    for f in (bin, oct, hex):
        try:
            f(v)
        except TypeError as e:
            print(e)
