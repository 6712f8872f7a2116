# decimal: contexts, signals, rounding.
from decimal import *
import decimal
import copy

D = Decimal

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
getcontext()
Context(), DefaultContext, BasicContext, ExtendedContext
Context(prec=3, flags=[Inexact], traps=[])
Context(3, ROUND_UP, -5, 5, 0, 1)
Context(1, 2, 3, 4, 5, 6, 7, 8, 9)
Context(prec=0)
Context(prec='x')
Context(rounding='x')
Context(Emin=1)
Context(Emax=-1)
Context(clamp=2)
Context(capitals=2)
Context(flags=[1])
Context(traps=1)
Context(traps={Inexact: True})
Context(prec=10 ** 20)
setattr(getcontext(), 'foo', 1)
setattr(getcontext(), 'prec', 0)
setattr(getcontext(), 'flags', {})
getcontext().flags
getcontext().traps
getcontext().flags[Inexact], Inexact in getcontext().flags, len(getcontext().flags), dict(getcontext().traps)[Overflow]
getcontext().flags[1]
getcontext().flags.__delitem__(Inexact)
list(getcontext().flags)
getcontext().flags == getcontext().flags.copy()
Context(prec=3).Etiny(), Context(prec=3).Etop(), Context(prec=3).prec, Context(Emin=-5).Emin, Context(Emax=5).Emax, Context().capitals, Context().clamp, Context().rounding
Context(prec=3).create_decimal('1.2345'), Context(prec=3).create_decimal(12345), Context(prec=3).create_decimal_from_float(1.23456), Context(prec=3).create_decimal(D('9.9999'))
Context(prec=3).create_decimal(' 1')
Context(prec=3).add(1, D('2.345')), Context(prec=3).subtract(1, D('2.345')), Context(prec=3).multiply(12, D('2.345')), Context(prec=3).divide(1, 3), Context(prec=3).divide_int(100, 7), Context(prec=3).remainder(100, 7), Context(prec=3).divmod(100, 7)
Context(prec=3).abs(D('-1.2345')), Context(prec=3).plus(D('1.2345')), Context(prec=3).minus(D('1.2345')), Context(prec=3).sqrt(2), Context(prec=3).exp(1), Context(prec=3).ln(2), Context(prec=3).log10(2), Context(prec=3).logb(200)
Context(prec=3).power(2, 20), Context(prec=3).power(2, 3, 5), Context(prec=3).power(a=2, b=3, modulo=7), Context(prec=3).fma(2, 3, 4), Context(prec=3).quantize(D('1.25'), D('0.1')), Context(prec=3).normalize(D('1.200'))
Context().compare(1, 2), Context().compare_signal(1, 2), Context().compare_total(1, D('1.0')), Context().compare_total_mag(-1, 1), Context().max(1, 2), Context().min(1, 2), Context().max_mag(-3, 2), Context().min_mag(-3, 2)
Context().next_plus(1), Context().next_minus(1), Context().next_toward(1, 2), Context().remainder_near(7, 4), Context().rotate(12, 1), Context().shift(12, 1), Context().scaleb(12, 1), Context().same_quantum(1, 2)
Context().logical_and(11, 10), Context().logical_or(11, 10), Context().logical_xor(11, 10), Context(prec=4).logical_invert(101), Context().copy_abs(-1), Context().copy_negate(1), Context().copy_sign(1, -1), Context().copy_decimal(5), Context().canonical(D(5)), Context().radix()
Context().is_canonical(D(1)), Context().is_finite(1), Context().is_infinite(1), Context().is_nan(1), Context().is_normal(1), Context().is_qnan(1), Context().is_signed(-1), Context().is_snan(1), Context().is_subnormal(1), Context().is_zero(0), Context().number_class(5)
Context().to_integral(D('1.5')), Context().to_integral_value(D('2.5')), Context().to_integral_exact(D('2.5')), Context().to_sci_string(D('1e5')), Context(capitals=0).to_sci_string(D('1e5')), Context().to_eng_string(D('1e5'))
Context().add(1, '2')
Context().add(1, 1.5)
Context().canonical(5)
Context().__reduce__()
Context().copy(), copy.copy(Context(prec=3)), copy.deepcopy(Context(prec=3)).prec
localcontext(1)
localcontext(foo=5)
setcontext(1)
MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS
ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP
[cls.__mro__[:-4] for cls in (DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal, Overflow, Underflow, FloatOperation)]
[cls.__mro__[:-5] for cls in (decimal.ConversionSyntax, decimal.DivisionImpossible, decimal.DivisionUndefined, decimal.InvalidContext)]
""".strip().splitlines():
    show(line)


def flags(context):
    return [signal.__name__ for signal, isset in context.flags.items() if isset]


values = ['1.25', '1.35', '-1.25', '1.21', '1.29', '-1.21', '1.05', '1.00', '1.5']
for rounding in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    context = Context(prec=2, rounding=rounding)
    print(rounding, [str(context.create_decimal(value)) for value in values])

with localcontext() as context:
    context.prec = 5
    print(D(1) / 3, flags(context))
    context.clear_flags()
    print(D(1) / 4, flags(context))
    context.traps[Inexact] = True
    try:
        D(1) / 3
    except Inexact as error:
        print(type(error), error)
    context.clear_traps()
    print(D(1) / 0, D(0) / 0, D('x'), D('snan') + 1, flags(context))
print(D(1) / 3)

small = Context(prec=3, Emin=-5, Emax=5, traps=[])
for operation, *arguments in (
        ('multiply', '9.99E+5', 10), ('multiply', '1E-5', '0.01'), ('multiply', '1E-5', '0.001'), ('multiply', '1.23E-5', '0.1'),
        ('divide', 1, 3), ('add', '1E+5', '1E-5'), ('create_decimal', '0E-20'), ('create_decimal', '0E+20'), ('subtract', 1, 1)):
    small.clear_flags()
    result = getattr(small, operation)(*[D(x) if operation != 'create_decimal' else x for x in arguments])
    print(operation, arguments, result, flags(small))
clamped = Context(prec=3, Emin=-5, Emax=5, clamp=1, traps=[])
print(clamped.create_decimal('1E+5'), flags(clamped))

with localcontext(Context(prec=6), rounding=ROUND_UP) as context:
    print(context, getcontext() is context, D(2).sqrt())
with localcontext(prec=9, Emax=99) as context:
    print(context.prec, context.Emax)
setcontext(BasicContext)
print(getcontext(), getcontext() is BasicContext)
with localcontext() as context:
    context.traps[FloatOperation] = True
    for text in ('D(1.5)', 'D(1) < 1.5', 'D(1) == 1.0', 'context.create_decimal(1.5)', 'D.from_float(1.5)'):
        try:
            print(text, eval(text))
        except FloatOperation as error:
            print(text, type(error).__name__, error)
setcontext(Context(prec=50))
print(D(2).sqrt(), D(2).ln(), D(1).exp(), D(2).log10(), D(2) ** D('0.5'), D('1.5') ** D('2.5'))
