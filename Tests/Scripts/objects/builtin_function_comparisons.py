# small
# covers: builtin_function.__eq__ builtin_function.__ne__ builtin_function.__lt__ builtin_function.__le__ builtin_function.__gt__ builtin_function.__ge__
# builtin_function: the six comparisons.


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


x, y = [], []


for source in [
    'len == len',
    'len != len',
    'len == abs',
    'len != abs',
    'len == x.append',
    'len != x.append',
    'len == y.append',
    'len != y.append',
    'len == x.append',
    'len != x.append',
    'len == [].append',
    'len != [].append',
    'abs == len',
    'abs != len',
    'abs == abs',
    'abs != abs',
    'abs == x.append',
    'abs != x.append',
    'abs == y.append',
    'abs != y.append',
    'abs == x.append',
    'abs != x.append',
    'abs == [].append',
    'abs != [].append',
    'x.append == len',
    'x.append != len',
    'x.append == abs',
    'x.append != abs',
    'x.append == x.append',
    'x.append != x.append',
    'x.append == y.append',
    'x.append != y.append',
    'x.append == x.append',
    'x.append != x.append',
    'x.append == [].append',
    'x.append != [].append',
    'y.append == len',
    'y.append != len',
    'y.append == abs',
    'y.append != abs',
    'y.append == x.append',
    'y.append != x.append',
    'y.append == y.append',
    'y.append != y.append',
    'y.append == x.append',
    'y.append != x.append',
    'y.append == [].append',
    'y.append != [].append',
    'x.append == len',
    'x.append != len',
    'x.append == abs',
    'x.append != abs',
    'x.append == x.append',
    'x.append != x.append',
    'x.append == y.append',
    'x.append != y.append',
    'x.append == x.append',
    'x.append != x.append',
    'x.append == [].append',
    'x.append != [].append',
    '[].append == len',
    '[].append != len',
    '[].append == abs',
    '[].append != abs',
    '[].append == x.append',
    '[].append != x.append',
    '[].append == y.append',
    '[].append != y.append',
    '[].append == x.append',
    '[].append != x.append',
    '[].append == [].append',
    '[].append != [].append',
    'len < abs',
    'len <= abs',
    'len > abs',
    'len >= abs',
    '(len).__eq__(abs)',
    '(len).__ne__(abs)',
    '(len).__lt__(abs)',
    '(len).__le__(abs)',
    '(len).__gt__(abs)',
    '(len).__ge__(abs)',
    '(len).__eq__(len)',
    '(len).__ne__(len)',
    '(len).__lt__(len)',
    '(len).__le__(len)',
    '(len).__gt__(len)',
    '(len).__ge__(len)',
    '(len).__eq__(5)',
    '(len).__ne__(5)',
    '(len).__lt__(5)',
    '(len).__le__(5)',
    '(len).__gt__(5)',
    '(len).__ge__(5)',
    'type(len).__eq__(object(), 1)',
    'type(len).__ne__(object(), 1)',
    'type(len).__lt__(object(), 1)',
    'type(len).__le__(object(), 1)',
    'type(len).__gt__(object(), 1)',
    'type(len).__ge__(object(), 1)',
    '(len).__eq__()',
    '(len).__ne__()',
    '(len).__lt__()',
    '(len).__le__()',
    '(len).__gt__()',
    '(len).__ge__()',
]:
    attempt(source)
