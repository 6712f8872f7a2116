# small
# dict_values.__iter__ called by name, and what it is for.


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
    '({1: 2}.values()).__iter__()',
    '({1: 2}.values()).__iter__(1)',
    '({1: 2}.values()).__iter__(x=1)',
    'type({}.values()).__iter__({1: 2}.values())',
    'type({}.values()).__iter__(5)',
    'type({}.values()).__iter__()',
    'type({}.values()).__iter__.__name__',
    'list({1: 2}.values().__iter__())',
    '{1: 2}.values().__iter__().__length_hint__()',
    'next({}.values().__iter__(), "end")',
]:
    attempt(source)
