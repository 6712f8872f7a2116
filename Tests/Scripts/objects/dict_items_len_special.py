# small
# dict_items.__len__ called by name, and what it is for.


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
    '({}.items()).__len__()',
    '({1: 2, "a": [3]}.items()).__len__()',
    '({}.items()).__len__(1)',
    '({}.items()).__len__(x=1)',
    'type({}.items()).__len__({1: 2, "a": [3]}.items())',
    'type({}.items()).__len__(object())',
    'type({}.items()).__len__()',
    'type({}.items()).__len__.__name__',
    'len({}.items())',
    'len({1: 2, "a": [3]}.items())',
    'bool({}.items())',
    'bool({1: 2, "a": [3]}.items())',
    'len()',
    'len(1, 2)',
]:
    attempt(source)
