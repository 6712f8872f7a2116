"""Numbers around the sizes where the way of calculating changes: one word, two words, 38 digits, and the precision."""
import operator
from decimal import *

EDGES = [2 ** 62 - 1, 2 ** 62, 2 ** 63, 2 ** 64 - 1, 2 ** 64, 10 ** 19, 10 ** 28 - 1, 2 ** 127, 2 ** 128 - 1, 2 ** 128, 10 ** 38 - 1, 10 ** 38]
NUMBERS = [Decimal(edge).scaleb(-places) for places, edge in enumerate(EDGES)]
OPERATIONS = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.lt, operator.eq]


def attempt(function, *arguments):
    context = getcontext()
    context.clear_flags()
    try:
        result = function(*arguments)
    except ArithmeticError as error:
        result = type(error).__name__
    return result, ''.join(signal.__name__[0] for signal, is_set in context.flags.items() if is_set)


print(*[str(Decimal(str(edge))) for edge in EDGES])
print(*[hash(Decimal(edge)) == hash(edge) for edge in EDGES])
for precision in (9, 28, 36, 37, 50):
    getcontext().prec = precision
    for operation in OPERATIONS:
        print(precision, operation.__name__, *[attempt(operation, x, y) for x, y in zip(NUMBERS, NUMBERS[1:] + [Decimal(7)])])
    print(precision, *[attempt(operation, x) for operation in (operator.neg, abs, int, float, hash, str, repr) for x in NUMBERS])
getcontext().prec = 28

print('roundings')
HALVES = [Decimal(text) for text in ('0.5', '1.5', '2.5', '-2.5', '2.51', '2.49', '-0.4', '9.95', '9.99', '-9.995', '0', '-0', '1E+3', '1E-40')]
for rounding in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(rounding, *[attempt(x.quantize, Decimal('0.1'), rounding) for x in HALVES])
    with localcontext(rounding=rounding, prec=2):
        print(*[attempt(operation, x) for x in HALVES for operation in (operator.pos, round)])
        print(*[attempt(operator.truediv, x, 3) for x in HALVES], *[f'{x:.1f}' for x in HALVES], Decimal(3) - 3)
    with localcontext(rounding=''.join(list(rounding))):
        print(attempt(HALVES[3].quantize, 1), attempt(HALVES[3].__round__, 0))

print('traps')
for signal in (Inexact, Rounded, Clamped, Subnormal):
    with localcontext(traps=[signal], prec=3, Emax=5, Emin=-5) as context:
        print(signal.__name__, attempt(operator.add, Decimal('12.34'), 1), attempt(operator.mul, Decimal('1.10'), Decimal('1.10')),
              attempt(operator.truediv, Decimal(1), 3), attempt(operator.mul, Decimal('1E-4'), Decimal('1E-2')),
              attempt(operator.mul, Decimal('1E-4'), Decimal('1E-7')), attempt(operator.add, Decimal('99999'), 1), attempt(operator.neg, Decimal('0E-9')),
              attempt(Decimal('1.25').quantize, Decimal('0.1')), context.flags[signal])

print('texts')
for text in ('+.5', '5.', '-0.00', '1e5', '1E-5', '1e+05', '0e-10', '00012.50', '1_0.5', ' 7 ', '9' * 38, '9' * 39, '1.' + '0' * 37, '1' * 19 + '.' + '2' * 19):
    number = Decimal(text)
    print(number, repr(number), f'{number:.2f}', f'{number:,.3f}', f'{number:>14.1f}', f'{number:12}', number.as_tuple().exponent)
for text in ('', '.', '+', 'e5', '1e', '1e+', '1..2', '1.2.3', '--1', '1e5.0', '0x10', '1e1e1', '1 2'):
    print(repr(text), attempt(Decimal, text))
for spec in ('.0f', ',.0f', '.30f', '2.1f', '020.2f', '<9.1f', '+.1f', 'f', '.f', '.2', '>.2f', '>,.2f', '5,.1f'):
    try:
        print(spec, f'[{Decimal("-1234567.895"):{spec}}] [{Decimal("0.05"):{spec}}]')
    except ValueError as error:
        print(spec, error)


class Money(Decimal):
    def __str__(self):
        return 'money'


m = Money('1.50')
print(m, repr(m), type(m + 1), m == Decimal('1.5'), hash(m) == hash(Decimal('1.5')), Money(5), f'{m:.1f}', 2 * m, -m, bool(m), int(m))
print(Decimal(True), Decimal(3) == True, Decimal(1) == True, Decimal(1) != None, Decimal(1) == 1.0, Decimal('0.1') == 0.1, {Decimal(2): 'a'}[2])
for other in ('1', None, 1.5, [1]):
    for operation in (operator.add, operator.mul, operator.lt):
        try:
            print(operation(Decimal(1), other))
        except TypeError as error:
            print(error)
try:
    Decimal.new = 1
except TypeError as error:
    print(error)
try:
    getcontext().traps = [Inexact]
except TypeError as error:
    print(error)
getcontext().clamp = False
print(getcontext().clamp)
