# small
# covers: mappingproxy.__eq__ mappingproxy.__ne__ mappingproxy.__lt__ mappingproxy.__le__ mappingproxy.__gt__ mappingproxy.__ge__
# mappingproxy: the six comparisons.


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

P, Q, R = types.MappingProxyType({1: 2}), types.MappingProxyType({1: 2.0}), types.MappingProxyType({})


for source in [
    'P == P',
    'P != P',
    'P == Q',
    'P != Q',
    'P == R',
    'P != R',
    'P == {1: 2}',
    'P != {1: 2}',
    'Q == P',
    'Q != P',
    'Q == Q',
    'Q != Q',
    'Q == R',
    'Q != R',
    'Q == {1: 2}',
    'Q != {1: 2}',
    'R == P',
    'R != P',
    'R == Q',
    'R != Q',
    'R == R',
    'R != R',
    'R == {1: 2}',
    'R != {1: 2}',
    '{1: 2} == P',
    '{1: 2} != P',
    '{1: 2} == Q',
    '{1: 2} != Q',
    '{1: 2} == R',
    '{1: 2} != R',
    '{1: 2} == {1: 2}',
    '{1: 2} != {1: 2}',
    'P < Q',
    'P <= Q',
    'P > Q',
    'P >= Q',
    '(P).__eq__(Q)',
    '(P).__ne__(Q)',
    '(P).__lt__(Q)',
    '(P).__le__(Q)',
    '(P).__gt__(Q)',
    '(P).__ge__(Q)',
    '(P).__eq__(P)',
    '(P).__ne__(P)',
    '(P).__lt__(P)',
    '(P).__le__(P)',
    '(P).__gt__(P)',
    '(P).__ge__(P)',
    '(P).__eq__(5)',
    '(P).__ne__(5)',
    '(P).__lt__(5)',
    '(P).__le__(5)',
    '(P).__gt__(5)',
    '(P).__ge__(5)',
    'type(P).__eq__(object(), 1)',
    'type(P).__ne__(object(), 1)',
    'type(P).__lt__(object(), 1)',
    'type(P).__le__(object(), 1)',
    'type(P).__gt__(object(), 1)',
    'type(P).__ge__(object(), 1)',
    '(P).__eq__()',
    '(P).__ne__()',
    '(P).__lt__()',
    '(P).__le__()',
    '(P).__gt__()',
    '(P).__ge__()',
]:
    attempt(source)
