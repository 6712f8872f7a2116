# decimal: making numbers, texts, parts, operators and methods.
from decimal import *
import copy
import decimal
import numbers
from fractions import Fraction

D = Decimal

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
D('1.50'), D(5), D(-5), D(1.1), D(True), D(' 1_000.5 '), D('+.5'), D('5.'), D('0e5'), D('-0'), D('１'), D(value=5), D(), D(D(1))
D('Infinity'), D('-inf'), D('nan'), D('sNaN123'), D('-NaN0'), D('1e999999999999999999'), D((0, (1, 2), 3)), D([1, [1, 2], -1]), D((0, (1, 2), 'F')), D((0, (1,), 'n')), D((1, (), 'N'))
str(D('1E+5')), str(D('1e-7')), str(D('0.000001')), str(D('1.2E+3')), str(D('0e-10')), str(D('-1.5E-10')), repr(D('123')), str(D('12E400'))
D('123e5').to_eng_string(), D('1e-8').to_eng_string(), D('0e7').to_eng_string(), D('0e-8').to_eng_string(), D('1.23e10').to_eng_string(), D('-12').to_eng_string()
D('1.50').as_tuple(), D('inf').as_tuple(), D('nan5').as_tuple(), D('-0').as_tuple(), D('-1.50').as_integer_ratio(), D('12e2').as_integer_ratio()
D('1.5').adjusted(), D('15e5').adjusted(), D('inf').adjusted(), D('1.5').real, D('1.5').imag, D('1.5').conjugate(), D(1).radix(), D('1.5').canonical()
D('1.1') + D('2.2'), D(1) + 2, 2 + D(1), D('1.30') - 1, 1 - D('1.3'), D('1.5') * 3, 3 * D('1.5'), D(1) / 3, 1 / D(8), D(10) / 4, D('1.20') / 2
D(7) // 2, D(-7) // 2, 7 // D(2), D(7) % 3, D(-7) % 3, D('7.5') % 2, 7 % D(4), divmod(D(7), 2), divmod(-7, D(2))
D(2) ** 10, D('1.1') ** 5, D(2) ** -1, D(4) ** D('0.5'), 2 ** D(3), D(3) ** -2, D('0.5') ** 200, pow(D(3), 5, 7), D(10) ** 30, D('1.00') ** 3, D(0) ** 5, D('-2') ** 3
-D('1.5'), +D('-0'), abs(D('-2.5')), -D(0), bool(D(0)), bool(D('nan')), bool(D('0.1'))
int(D('-1.9')), float(D('1.25')), complex(D('1.5')), round(D('2.5')), round(D('3.5')), round(D('2.567'), 2), round(D('1234'), -2), round(D('1.5'), None)
__import__('math').floor(D('-1.5')), __import__('math').ceil(D('1.2')), __import__('math').trunc(D('-1.7'))
D(1) == 1, D('1.0') == D(1), D('1.5') == 1.5, D('0.1') == 0.1, D(1) == Fraction(1), D('0.5') == Fraction(1, 2), D(1) == 1 + 0j, D(1) == 'x', D('nan') == D('nan'), D('inf') == float('inf')
D(1) < 2, D('1.5') < 1.6, D('2') > Fraction(3, 2), D('-inf') < D('inf'), D(1) <= 1, D(2) >= D('2.0'), D('-0') == D(0), D(1) != 2
hash(D(5)) == hash(5), hash(D('1.5')) == hash(1.5), hash(D('0.1')) == hash(Fraction(1, 10)), hash(D('inf')), hash(D(-1)), hash(D('1e500')), hash(D('1e-500'))
D(2).sqrt(), D(4).sqrt(), D('0.25').sqrt(), D('1e10').sqrt(), D('-0').sqrt(), D(1).exp(), D(0).exp(), D(-10).exp(), D(2).ln(), D(1).ln(), D('0.5').ln(), D(2).log10(), D(1000).log10(), D('0.001').log10(), D(0).ln(), D('inf').log10()
D(12345).logb(), D('0.001').logb(), D('1.23').scaleb(3), D(12345).shift(2), D(12345).shift(-2), D(12345).rotate(2), D(12345).rotate(-1)
D('1.23456').quantize(D('0.01')), D('1.55').quantize(D('.1'), rounding=ROUND_UP), D('1.5').quantize(1), D('-2.5').quantize(D(1), ROUND_CEILING), D('inf').quantize(D('inf'))
D('2.5').to_integral(), D('2.5').to_integral_value(ROUND_UP), D('3.7').to_integral_exact(), D('1e3').to_integral_value(), D('-0.5').to_integral_value()
D('1.200').normalize(), D('1200').normalize(), D('0.00').normalize(), D('-0').normalize()
D(5).compare(3), D('nan').compare(1), D(5).compare_signal(5), D('1.0').compare_total(D('1.00')), D('-nan').compare_total(1), D('-5').compare_total_mag(4)
D(5).max(3), D(5).min(D('nan')), D(-5).max_mag(3), D(-5).min_mag(3), D('1.0').max(D('1.00'))
D(1).next_plus(), D(1).next_minus(), D(1).next_toward(2), D(1).next_toward(0), D(0).next_plus(), D('inf').next_minus()
D(7).remainder_near(4), D(10).remainder_near(6), D('-7').remainder_near(2), D(5).fma(2, 3), D('1.5').fma(D('1.5'), -2)
D(1101).logical_and(D(1011)), D(1101).logical_or(D(11)), D(1101).logical_xor(D(1011)), D(101).logical_invert()
D(1).copy_sign(-1), D(-1).copy_abs(), D(1).copy_negate(), D('1.0').same_quantum(D('2.5')), D('nan').same_quantum(D('snan'))
[D(x).number_class() for x in ('1.0', '-0', '1e-1000000', '-inf', 'nan', 'snan')]
[D(x).is_normal() for x in ('1', '0', '1e-1000000')], [D(x).is_subnormal() for x in ('1', '0', '1e-1000000')]
[(D(x).is_finite(), D(x).is_infinite(), D(x).is_nan(), D(x).is_qnan(), D(x).is_snan(), D(x).is_signed(), D(x).is_zero(), D(x).is_canonical()) for x in ('1', '-0', '-inf', 'nan', 'snan')]
D.from_float(0.1), D.from_float(1), D.from_float(float('-inf')), D(1).__reduce__(), copy.copy(D(5)), copy.deepcopy(D(5))
format(D('1.23e5'), '.1f'), format(D('1234567'), ','), format(D('1.5'), '010.3'), format(D('1.5'), 'e'), format(D('1.5'), '%'), format(D(5), '>10'), format(D(5), 'g'), format(D('1e10'), 'n')
format(D('inf'), '010'), format(D('nan'), '+'), format(D('snan'), '.2f'), format(D('-0.001'), 'z.1f'), format(D('1234567.891'), '=+20,.2f'), format(D('0.00001234'), '.3'), f"{D('1.5'):*^9}", format(D('123'), '.2e'), format(D('0'), '.2e')
format(D('1'), 'x')
format(D('1'), 1)
sum([D('0.1')] * 10), max(D(1), D('1.5'), 2), sorted([D(3), D('1.5'), 2])
D('x')
D('')
D(None)
D([])
D(b'1')
D((2, (1,), 1))
D((0, ('1',), 1))
D((0, (1,), 'x'))
D((0, (1,)))
D('1e1000000000000000000')
D(1, 2)
D(1, 2, 3)
1 / D(0)
D(0) / 0
D(1) // 0
D(1) % 0
D(0) // 0
divmod(D(1), 0)
divmod(D(0), 0)
D('inf') - D('inf')
D('inf') * 0
D('snan') + 1
D('nan') < 1
D('snan') == 1
D(10) ** 30 // 3
D(10) ** 100 % 3
D('1e999999') * 10
D(-1).sqrt()
D(-1).ln()
D(0) ** 0
D(-2) ** D('0.5')
pow(D(3), -5, 7)
pow(D('1.5'), 5, 7)
D(1) + 1.5
1.5 + D(1)
D(1) + 'x'
D(1) < 'x'
D(1) + 1j
round(D('nan'))
round(D('inf'))
round(D('1'), 'x')
int(D('nan'))
int(D('inf'))
float(D('snan'))
hash(D('snan'))
D('nan').as_integer_ratio()
D('inf').as_integer_ratio()
D('1.5').quantize(D('1e-30'))
D('inf').quantize(1)
D('1.55').quantize(D('.1'), 'x')
D('1.55').quantize('x')
D(1).scaleb(D('1.5'))
D(1).shift(100)
D(12).logical_and(1)
D(0).logb()
D.from_float('1')
D(1).compare_total('1')
setattr(D(1), 'x', 1)
setattr(D, 'x', 1)
D(1).nothing
isinstance(D(1), numbers.Number), isinstance(D(1), numbers.Real), D.__name__, D.__module__, repr(D), decimal.DecimalTuple(1, 2, 3), decimal.DecimalTuple.__mro__
""".strip().splitlines():
    show(line)


class E(Decimal):
    def __str__(self):
        return 'E'


print(repr(E('1.5')), str(E(2)), type(E(1) + E(1)).__name__, E(1) == 1, copy.copy(E(5)).__class__.__name__, type(E.from_float(1.5)).__name__)
