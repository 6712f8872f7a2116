# Fraction: making, operators, comparison, methods.
from fractions import Fraction as F
from decimal import Decimal
import copy
import fractions
import math
import numbers

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
fractions.__all__, F.__mro__, issubclass(F, numbers.Rational)
F(), F(1), F(6, -4), F(True, 2), F('1/2'), F(' -3/4 '), F('1.5e3'), F('1_0/2_0'), F('.5'), F('5.'), F('1e-3'), F('-0.25E+1'), F(F(1, 2), F(3, 4)), F(1.5), F(Decimal('1.1')), F(2, F(1, 3))
F('1__0')
F('x')
F('')
F('1/0')
F(1, 0)
F('1/ 2')
F('1 /2')
F('+1/+2')
F('1/2.0')
F('1.e')
F(float('nan'))
F(float('inf'))
F(Decimal('nan'))
F(1.5, 2)
F('1', 2)
F(None)
F(1j)
F(3, 4) + F(1, 2), F(3, 4) + 2, 2 + F(3, 4), F(3, 4) + 0.5, 0.5 + F(3, 4), F(3, 4) + 1j, 1j + F(3, 4), F(3, 4) + True
F(3, 4) - F(1, 2), F(3, 4) - 2, 2 - F(3, 4), F(3, 4) - 0.5, F(1, 3) - F(1, 3), F(5, 6) - F(1, 6)
F(3, 4) * F(2, 3), F(3, 4) * 2, 2 * F(3, 4), F(3, 4) * 0.5, F(-3, 4) * F(4, -3)
F(3, 4) / F(2, 3), F(3, 4) / 2, 2 / F(3, 4), F(3, 4) / -0.5, F(3, 4) / F(-1, 2)
F(7, 2) // F(2, 3), F(7, 2) // 2, 7 // F(2, 3), F(-7, 2) // 2.0, F(7, 2) % F(2, 3), F(7, 2) % 2, 7 % F(2, 3), F(-7, 2) % 2.0
divmod(F(7, 2), F(2, 3)), divmod(7, F(2, 3)), divmod(F(-7, 2), 2), divmod(F(7, 2), 1.5)
F(3, 4) ** 2, F(3, 4) ** -2, F(-3, 4) ** -3, F(3, 4) ** 0.5, F(3, 4) ** F(1, 2), 2 ** F(3), 2 ** F(-1), 2 ** F(1, 2), F(4) ** F(2), F(-1, 2) ** F(1, 2), 0.5 ** F(2), F(0) ** 0
F(3, 4) / 0
0 / F(0)
F(-3, 4) // 0
F(3, 4) % 0
F(0) ** -1
F(3, 4) + 'x'
F(3, 4) - None
F(3, 4) // 1j
F(3, 4) ** 'x'
-F(1, 2), +F(1, 2), abs(F(-1, 2)), bool(F(0)), bool(F(1, 9)), int(F(-7, 2)), float(F(1, 3)), complex(F(1, 2)), math.trunc(F(-7, 2)), math.floor(F(-7, 2)), math.ceil(F(-7, 2))
round(F(5, 2)), round(F(7, 2)), round(F(-5, 2)), round(F(123, 7), 2), round(F(12345, 7), -2), round(F(1, 3), 0)
round(F(1, 2), 'x')
float(F(10 ** 400))
F(1, 2) == 0.5, F(1, 2) == F(2, 4), F(2) == 2, F(1, 3) == 1 / 3, F(1, 2) == 0.5 + 0j, F(1, 2) == 'x', F(1, 2) != 1, F(1, 2) == float('nan')
F(1, 2) < 0.6, F(1, 2) <= F(1, 2), F(1, 2) > 1, F(1, 2) >= 0.5, 1 < F(3, 2), F(1, 2) < float('inf'), F(1, 2) > float('nan'), 0.25 < F(1, 2)
F(1, 2) < 'x'
F(1, 2) < 1j
hash(F(2)) == hash(2), hash(F(1, 2)) == hash(0.5), hash(F(1, 3)), hash(F(-1, 3)), hash(F(1, 2 ** 61 - 1)), hash(F(-1))
F.from_float(1.5), F.from_float(2), F.from_decimal(Decimal('1.25')), F.from_decimal(2)
F.from_float('x')
F.from_decimal('x')
F.from_float(float('inf'))
F('3.1415926535897932').limit_denominator(1000), F(22, 7).limit_denominator(), F(1, 3).limit_denominator(2), F(-5, 7).limit_denominator(3), F(1, 2).limit_denominator(1)
F(1, 2).limit_denominator(0)
F(1, 2).numerator, F(1, 2).denominator, F(1, 2).real, F(1, 2).imag, F(1, 2).conjugate(), F(6, 4).as_integer_ratio()
setattr(F(1, 2), 'numerator', 1)
F(1, 2).__reduce__(), copy.copy(F(1, 2)), copy.deepcopy(F(1, 2)), str(F(3)), str(F(-3, 2)), repr(F(-1, 3)), format(F(1, 2), ''), F.__slots__
format(F(1, 2), '.2f')
sum([F(1, n) for n in range(1, 30)]), math.prod([F(n, n + 1) for n in range(1, 9)])
""".strip().splitlines():
    show(line)


class G(F):
    pass


print(repr(G(1, 2)), repr(G(1, 2) + 1), repr(copy.copy(G(1, 2))), type(-G(1, 2)).__name__, +G(1, 2), G(1, 2) == F(1, 2))


class Tagged(int):
    def __new__(cls, *args):
        print("Tagged.__new__", args)
        return super().__new__(cls, *args)


class Loud:
    def __new__(cls, *args):
        print("Loud.__new__", cls.__name__, args)
        return object.__new__(cls)


class Both(F, Loud):
    __slots__ = ()


for line in r"""
Both(1, 2), Both('3/6'), Both(0.5), Both(3), type(Both(1) + 1), Both.from_float(1.5), Both(2).limit_denominator()
F(Tagged(6), Tagged(4)), F(Tagged(3)), F(1, 2) == Tagged(1), type(F(Tagged(3)).numerator)
F(6, 4, _normalize=False), F(1, 0, _normalize=False)
F(1, 2) == 0.5 + 0j, F(1, 2) == 0.5 + 1j, F(1, 2) == Decimal('0.5'), F(1, 2) != 0.5, F(1, 2) == '1/2', F(2) == True
F(1, 2) < float('inf'), F(1, 2) > float('nan'), F(1, 2) == float('nan'), F(1, 2) >= float('-inf'), F(1, 3) <= 1 / 3
F(1, 2) < 1j
F(1, 2) < Decimal(1)
2 ** F(3), 2 ** F(-3), 2.0 ** F(-3), F(2) ** F(-3), 2 ** F(1, 2), (-8) ** F(1, 3), 1j ** F(2), Decimal(4) ** F(2), 0 ** F(0)
0 ** F(-1)
Decimal(4) ** F(1, 2)
F(0) ** -1
F(1, 2).numerator, F(1, 2).denominator, F.numerator.fset
F(None)
F([])
F('1', 2)
F(1, 2.0)
F(1.5, 2)
F(1j)
F.from_float('x')
F.from_decimal(1.5)
""".strip().splitlines():
    show(line)
