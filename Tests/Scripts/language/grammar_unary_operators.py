# small
# -, +, ~ and not, alone and stacked.


class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __bool__(self): return False
    def __abs__(self): return 'abs'


u = U()
print(-u, +u, ~u, not u, abs(u), -5, +5, ~5, not 5, --5, -+5, ~-5, -~5, not not 5, not -0, - -5, -(-5))
print(-True, +True, ~True, ~0, -1.5, +1.5, -0.0, -1j, +1j, -(2 ** 70), ~(2 ** 70), -(-2 ** 62), -2 ** 63, -9223372036854775808, ~9223372036854775807)
print(-1 ** 2, (-1) ** 2, 2 ** -1, -2 ** -2, ~1 ** 2, not 1 == 2, not (1 == 2), not 1 in [2], -[5][0], -(1, 2)[0], -len('abc'), -u.__class__.__name__.__len__())
x = 5
print(-x, +x, ~x, not x, -x ** 2, -x + x, not x or x, -x if x else +x, [-i for i in (1, 2)], (lambda: -x)(), {-1: ~1}[-1], f'{-x}{+x}{~x}{not x}')
for code in ('-"a"', '+[]', '~1.5', '~1j', '-None', '+()', '-{}', '-print', '~"a"'):
    try: print(eval(code))
    except TypeError as error: print(code, error)
