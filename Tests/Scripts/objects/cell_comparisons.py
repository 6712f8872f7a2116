# small
# covers: cell.__eq__ cell.__ne__ cell.__lt__ cell.__le__ cell.__gt__ cell.__ge__
# cell: the six comparisons.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


import types

c1, c2, c3, empty = types.CellType(1), types.CellType(2), types.CellType(1.0), types.CellType()


for source in [
    'c1 == c1',
    'c1 != c1',
    'c1 == c2',
    'c1 != c2',
    'c1 == c3',
    'c1 != c3',
    'c1 == empty',
    'c1 != empty',
    'c2 == c1',
    'c2 != c1',
    'c2 == c2',
    'c2 != c2',
    'c2 == c3',
    'c2 != c3',
    'c2 == empty',
    'c2 != empty',
    'c3 == c1',
    'c3 != c1',
    'c3 == c2',
    'c3 != c2',
    'c3 == c3',
    'c3 != c3',
    'c3 == empty',
    'c3 != empty',
    'empty == c1',
    'empty != c1',
    'empty == c2',
    'empty != c2',
    'empty == c3',
    'empty != c3',
    'empty == empty',
    'empty != empty',
    'c1 < c2',
    'c1 <= c2',
    'c1 > c2',
    'c1 >= c2',
    '(c1).__eq__(c2)',
    '(c1).__ne__(c2)',
    '(c1).__lt__(c2)',
    '(c1).__le__(c2)',
    '(c1).__gt__(c2)',
    '(c1).__ge__(c2)',
    '(c1).__eq__(c1)',
    '(c1).__ne__(c1)',
    '(c1).__lt__(c1)',
    '(c1).__le__(c1)',
    '(c1).__gt__(c1)',
    '(c1).__ge__(c1)',
    '(c1).__eq__(5)',
    '(c1).__ne__(5)',
    '(c1).__lt__(5)',
    '(c1).__le__(5)',
    '(c1).__gt__(5)',
    '(c1).__ge__(5)',
    'type(c1).__eq__(object(), 1)',
    'type(c1).__ne__(object(), 1)',
    'type(c1).__lt__(object(), 1)',
    'type(c1).__le__(object(), 1)',
    'type(c1).__gt__(object(), 1)',
    'type(c1).__ge__(object(), 1)',
    '(c1).__eq__()',
    '(c1).__ne__()',
    '(c1).__lt__()',
    '(c1).__le__()',
    '(c1).__gt__()',
    '(c1).__ge__()',
]:
    attempt(source)
