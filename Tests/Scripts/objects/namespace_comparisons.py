# small
# covers: namespace.__eq__ namespace.__ne__ namespace.__lt__ namespace.__le__ namespace.__gt__ namespace.__ge__
# namespace: the six comparisons.


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


for source in [
    'types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(a=1) != types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1) != types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1) == types.SimpleNamespace()',
    'types.SimpleNamespace(a=1) != types.SimpleNamespace()',
    'types.SimpleNamespace(a=1) == types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace(a=1) != types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace(a=1.0) == types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(a=1.0) != types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(a=1.0) == types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1.0) != types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1.0) == types.SimpleNamespace()',
    'types.SimpleNamespace(a=1.0) != types.SimpleNamespace()',
    'types.SimpleNamespace(a=1.0) == types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace(a=1.0) != types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace() == types.SimpleNamespace(a=1)',
    'types.SimpleNamespace() != types.SimpleNamespace(a=1)',
    'types.SimpleNamespace() == types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace() != types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace() == types.SimpleNamespace()',
    'types.SimpleNamespace() != types.SimpleNamespace()',
    'types.SimpleNamespace() == types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace() != types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace(b=[1]) == types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(b=[1]) != types.SimpleNamespace(a=1)',
    'types.SimpleNamespace(b=[1]) == types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(b=[1]) != types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(b=[1]) == types.SimpleNamespace()',
    'types.SimpleNamespace(b=[1]) != types.SimpleNamespace()',
    'types.SimpleNamespace(b=[1]) == types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace(b=[1]) != types.SimpleNamespace(b=[1])',
    'types.SimpleNamespace(a=1) < types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1) <= types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1) > types.SimpleNamespace(a=1.0)',
    'types.SimpleNamespace(a=1) >= types.SimpleNamespace(a=1.0)',
    '(types.SimpleNamespace(a=1)).__eq__(types.SimpleNamespace(a=1.0))',
    '(types.SimpleNamespace(a=1)).__ne__(types.SimpleNamespace(a=1.0))',
    '(types.SimpleNamespace(a=1)).__lt__(types.SimpleNamespace(a=1.0))',
    '(types.SimpleNamespace(a=1)).__le__(types.SimpleNamespace(a=1.0))',
    '(types.SimpleNamespace(a=1)).__gt__(types.SimpleNamespace(a=1.0))',
    '(types.SimpleNamespace(a=1)).__ge__(types.SimpleNamespace(a=1.0))',
    '(types.SimpleNamespace(a=1)).__eq__(types.SimpleNamespace(a=1))',
    '(types.SimpleNamespace(a=1)).__ne__(types.SimpleNamespace(a=1))',
    '(types.SimpleNamespace(a=1)).__lt__(types.SimpleNamespace(a=1))',
    '(types.SimpleNamespace(a=1)).__le__(types.SimpleNamespace(a=1))',
    '(types.SimpleNamespace(a=1)).__gt__(types.SimpleNamespace(a=1))',
    '(types.SimpleNamespace(a=1)).__ge__(types.SimpleNamespace(a=1))',
    '(types.SimpleNamespace(a=1)).__eq__(5)',
    '(types.SimpleNamespace(a=1)).__ne__(5)',
    '(types.SimpleNamespace(a=1)).__lt__(5)',
    '(types.SimpleNamespace(a=1)).__le__(5)',
    '(types.SimpleNamespace(a=1)).__gt__(5)',
    '(types.SimpleNamespace(a=1)).__ge__(5)',
    'types.SimpleNamespace.__eq__(object(), 1)',
    'types.SimpleNamespace.__ne__(object(), 1)',
    'types.SimpleNamespace.__lt__(object(), 1)',
    'types.SimpleNamespace.__le__(object(), 1)',
    'types.SimpleNamespace.__gt__(object(), 1)',
    'types.SimpleNamespace.__ge__(object(), 1)',
    '(types.SimpleNamespace(a=1)).__eq__()',
    '(types.SimpleNamespace(a=1)).__ne__()',
    '(types.SimpleNamespace(a=1)).__lt__()',
    '(types.SimpleNamespace(a=1)).__le__()',
    '(types.SimpleNamespace(a=1)).__gt__()',
    '(types.SimpleNamespace(a=1)).__ge__()',
]:
    attempt(source)
