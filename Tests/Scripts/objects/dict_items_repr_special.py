# small
# dict_items.__repr__ called by name, and what it is for.


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
    '({}.items()).__repr__()',
    '({1: 2, "a": [3]}.items()).__repr__()',
    '({}.items()).__repr__(1)',
    '({}.items()).__repr__(x=1)',
    'type({}.items()).__repr__({1: 2, "a": [3]}.items())',
    'type({}.items()).__repr__(object())',
    'type({}.items()).__repr__()',
    'type({}.items()).__repr__.__name__',
    'repr({}.items())',
    'repr({1: 2, "a": [3]}.items())',
    '1',
]:
    attempt(source)
