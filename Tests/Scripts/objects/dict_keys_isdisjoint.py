# small
# dict_keys.isdisjoint and dict_keys.mapping.


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


for source in [
    '{1: 2}.keys().isdisjoint([2])',
    '{1: 2}.keys().isdisjoint([1])',
    '{}.keys().isdisjoint([])',
    '{1: 2}.keys().isdisjoint("ab")',
    '{1: 2}.keys().isdisjoint({1: 3})',
    '{1: 2}.keys().isdisjoint({1: 3}.keys())',
    '{1: 2}.keys().isdisjoint(5)',
    '{1: 2}.keys().isdisjoint()',
    '{1: 2}.keys().isdisjoint([], [])',
    '{1: 2}.keys().isdisjoint([[]])',
    '(lambda k: k.isdisjoint(k))({1: 2}.keys())',
    '(lambda k: k.isdisjoint(k))({}.keys())',
    'type({}.keys()).isdisjoint({1}, [1])',
    '{1: 2}.keys().isdisjoint(n for n in [3, 1])',
]:
    attempt(source)
