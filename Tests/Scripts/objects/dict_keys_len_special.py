# small
# dict_keys.__len__ called by name, and what it is for.


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
    '({}.keys()).__len__()',
    '({1: 2, "a": 3}.keys()).__len__()',
    '({}.keys()).__len__(1)',
    '({}.keys()).__len__(x=1)',
    'type({}.keys()).__len__({1: 2, "a": 3}.keys())',
    'type({}.keys()).__len__(object())',
    'type({}.keys()).__len__()',
    'type({}.keys()).__len__.__name__',
    'len({}.keys())',
    'len({1: 2, "a": 3}.keys())',
    'bool({}.keys())',
    'bool({1: 2, "a": 3}.keys())',
    'len()',
    'len(1, 2)',
]:
    attempt(source)
