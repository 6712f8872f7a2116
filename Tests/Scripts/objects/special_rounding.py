# small
# __round__, and __trunc__, __floor__, __ceil__ through math
import math


class Amount:
    def __round__(self, digits='none'):
        return f'round {digits}'

    def __trunc__(self):
        return 'trunc'

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'


class AsFloat:
    def __float__(self):
        return 2.5


a = Amount()
print(round(a), round(a, 2), round(a, None), round(number=a, ndigits=-1), math.trunc(a), math.floor(a), math.ceil(a))
print(math.floor(AsFloat()), math.ceil(AsFloat()), math.trunc(2.9), math.floor(-2.5), math.ceil(-2.5), (2.5).__round__(), (7).__floor__(), (7.2).__ceil__())
for use in (lambda: round(AsFloat()), lambda: math.trunc(AsFloat()), lambda: round('x'), lambda: round(1.5, 'x'), lambda: math.floor('x'), lambda: math.ceil(None),
            lambda: round(float('nan')), lambda: round(float('inf')), lambda: math.floor(float('inf')), lambda: round(), lambda: round(1, 2, 3)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, 2.675)], round(2.675, 2), round(1234, -2), round(True), round(5, 2), round(15, -1), round(25, -1), round(1e22, 2))
