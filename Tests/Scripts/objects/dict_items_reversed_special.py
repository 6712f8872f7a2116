# small
# dict_items.__reversed__ called by name, and what it is for.


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
    '({1: 2, "a": 3}.items()).__reversed__()',
    '({1: 2, "a": 3}.items()).__reversed__(1)',
    '({1: 2, "a": 3}.items()).__reversed__(x=1)',
    'type({}.items()).__reversed__({1: 2, "a": 3}.items())',
    'type({}.items()).__reversed__(5)',
    'type({}.items()).__reversed__()',
    'type({}.items()).__reversed__.__name__',
    'list(reversed({1: 2, "a": 3, None: 4}.items()))',
    'list(reversed({}.items()))',
    'reversed({1: 2}.items()).__length_hint__()',
    'next(reversed({}.items()), "end")',
]:
    attempt(source)
