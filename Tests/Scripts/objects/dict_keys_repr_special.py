# small
# dict_keys.__repr__ called by name, and what it is for.


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
    '({}.keys()).__repr__()',
    '({1: 2, "a": 3}.keys()).__repr__()',
    '({}.keys()).__repr__(1)',
    '({}.keys()).__repr__(x=1)',
    'type({}.keys()).__repr__({1: 2, "a": 3}.keys())',
    'type({}.keys()).__repr__(object())',
    'type({}.keys()).__repr__()',
    'type({}.keys()).__repr__.__name__',
    'repr({}.keys())',
    'repr({1: 2, "a": 3}.keys())',
    '1',
]:
    attempt(source)
