# small
# __neg__, __pos__, __abs__, __invert__
class Number:
    def __neg__(self):
        return 'neg'

    def __pos__(self):
        return 'pos'

    def __abs__(self):
        return 'abs'

    def __invert__(self):
        return 'invert'


n = Number()
print(-n, +n, abs(n), ~n, not n, n.__neg__())
print(-True, +True, ~True, abs(-5), abs(-2.5), abs(3 + 4j), - -1, ~~5, -(2 ** 70), ~(2 ** 70), -0.0, --0.0, +-+1, -2 ** 2, ~5 ** 1)
for use in (lambda: -'x', lambda: +[], lambda: ~1.5, lambda: abs('x'), lambda: ~None, lambda: -object(), lambda: abs(), lambda: ~1j):
    try:
        print(use())
    except TypeError as error:
        print(error)
