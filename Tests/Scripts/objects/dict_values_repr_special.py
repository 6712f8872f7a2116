# small
# dict_values.__repr__ called by name, and what it is for.


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


recursive = []
recursive.append(recursive)


for source in [
    '({}.values()).__repr__()',
    '({1: 2, "a": [3]}.values()).__repr__()',
    '({}.values()).__repr__(1)',
    '({}.values()).__repr__(x=1)',
    'type({}.values()).__repr__({1: 2, "a": [3]}.values())',
    'type({}.values()).__repr__(object())',
    'type({}.values()).__repr__()',
    'type({}.values()).__repr__.__name__',
    'repr({}.values())',
    'repr({1: 2, "a": [3]}.values())',
    '1',
]:
    attempt(source)
