# small
# dict_values.__reversed__ called by name, and what it is for.


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
    '({1: 2, "a": 3}.values()).__reversed__()',
    '({1: 2, "a": 3}.values()).__reversed__(1)',
    '({1: 2, "a": 3}.values()).__reversed__(x=1)',
    'type({}.values()).__reversed__({1: 2, "a": 3}.values())',
    'type({}.values()).__reversed__(5)',
    'type({}.values()).__reversed__()',
    'type({}.values()).__reversed__.__name__',
    'list(reversed({1: 2, "a": 3, None: 4}.values()))',
    'list(reversed({}.values()))',
    'reversed({1: 2}.values()).__length_hint__()',
    'next(reversed({}.values()), "end")',
]:
    attempt(source)
