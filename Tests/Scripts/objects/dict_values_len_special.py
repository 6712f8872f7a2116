# small
# dict_values.__len__ called by name, and what it is for.


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
    '({}.values()).__len__()',
    '({1: 2, "a": [3]}.values()).__len__()',
    '({}.values()).__len__(1)',
    '({}.values()).__len__(x=1)',
    'type({}.values()).__len__({1: 2, "a": [3]}.values())',
    'type({}.values()).__len__(object())',
    'type({}.values()).__len__()',
    'type({}.values()).__len__.__name__',
    'len({}.values())',
    'len({1: 2, "a": [3]}.values())',
    'bool({}.values())',
    'bool({1: 2, "a": [3]}.values())',
    'len()',
    'len(1, 2)',
]:
    attempt(source)
