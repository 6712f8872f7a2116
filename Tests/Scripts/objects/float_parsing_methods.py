# float() from text; is_integer, as_integer_ratio, rounding, comparisons with int.
# small

for s in ('1', ' 1.5 ', '-.5', '5.', '1e3', '1E-3', '+1', 'inf', '-Infinity', 'NaN', '+nan', '1_0.5_0', '١.٥', b'2.5', '1e400', '-1e400', '1e-400', '\n7\t', '0.1' + '0' * 50, '123456789' * 3, '9007199254740993', '1e23', '2.2250738585072011e-308', True, 10 ** 20):
    print(repr(s), float(s))
for s in ('', ' ', '.', 'e5', '1e', '1__0', '_1', '1_', '1._5', '0x10', '1.5j', 'infinit', 'nanx', '1 2', None, [],
    1j, b'x', '1\0', '--1', '1e5.5', 10 ** 400):
    try:
        print(float(s))
    except Exception as e:
        print(repr(s)[:30], type(e).__name__, str(e)[:60])
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e300, 0.0, 3.0, 1234.5678):
    print(x, round(x), round(x, 1), round(x, -2), x.is_integer(), x.as_integer_ratio(), int(x) if x < 1e20 else 'big',
        x.__trunc__() if x < 1e20 else '', x.__floor__() if x < 1e20 else '', x.__ceil__() if x < 1e20 else '')
print(round(1.15, 1), round(2.5, 0), round(-2.5), round(0.5 + 1e-10), round(1e16 + 1, -1), round(1.23456789, 5),
    round(5e-324, 400), round(1e308, -400), round(1.5, None), type(round(1.5)).__name__, type(round(1.5, 0)).__name__)
inf, nan = float('inf'), float('nan')
for f in (lambda: round(inf), lambda: round(nan), lambda: int(inf), lambda: int(nan), lambda: inf.as_integer_ratio(),
    lambda: nan.as_integer_ratio(), lambda: inf.is_integer(), lambda: round(nan, 2), lambda: round(1.5, 'a'),
    lambda: 1.5 << 1, lambda: 1.5 // 0, lambda: 1.5 % 0, lambda: 1.5 / 0, lambda: divmod(1.5, 0.0), lambda: 0.0 ** -1,
    lambda: 1e308 ** 2, lambda: float(1, 2), lambda: float(x=1), lambda: 1.5.bit_length()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
big = 2 ** 53
print(big + 1 == float(big + 1), float(big) == big, float(big) < big + 1, 1e300 < 10 ** 300, 1e300 == 10 ** 300,
    inf > 10 ** 400, -inf < -10 ** 400, nan < 10 ** 400, 0.5 < 1, 1 == 1.0, 10 ** 400 > 1.5, 10 ** 22 == 1e22,
    10 ** 23 == 1e23, 1.5 == True, 1.0 == True, -0.0 == 0, 3 <= 3.0)
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), divmod(1e300, 3.0), -0.0 + 0.0, -0.0 * 1, 0.0 * -1,
    5.0 // -0.3, -1 % 1e-300, (0.1).__divmod__(0.03), 1.5.conjugate(), 1.5.real, 1.5.imag, abs(-0.0), -(0.0), +(-0.0))
class F(float): pass
print(F(1.5), repr(F(2)), type(F(1) + 1).__name__, type(F.fromhex('1')).__name__,
    float.__getformat__('double')[:4] == 'IEEE')
