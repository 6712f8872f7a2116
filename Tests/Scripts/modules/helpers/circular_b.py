print('b starts')
import helpers.circular_a as a
print('b sees', hasattr(a, 'name'))
name = 'B'


def later():
    return a.name
