# small
# dict_items.__contains__.


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
    '({1: 2, "a": [3]}.items()).__contains__(1)',
    '({1: 2, "a": [3]}.items()).__contains__("a")',
    '({1: 2, "a": [3]}.items()).__contains__((1, 2))',
    '({1: 2, "a": [3]}.items()).__contains__((1, 3))',
    '({1: 2, "a": [3]}.items()).__contains__(("a", [3]))',
    '({1: 2, "a": [3]}.items()).__contains__([])',
    '({1: 2, "a": [3]}.items()).__contains__((1,))',
    '({1: 2, "a": [3]}.items()).__contains__(([], 1))',
    '({1: 2, "a": [3]}.items()).__contains__(None)',
    '({1: 2, "a": [3]}.items()).__contains__(1.0)',
    '({1: 2, "a": [3]}.items()).__contains__((True, 2.0))',
    '({1: 2, "a": [3]}.items()).__contains__([1, 2])',
    '({1: 2, "a": [3]}.items()).__contains__((1, 2, 3))',
    '(1, 2) in {1: 2}.items()',
    '(1, 2) not in {1: 2}.items()',
    '{}.items().__contains__()',
    '{}.items().__contains__(1, 2)',
    'type({}.items()).__contains__(5, 1)',
]:
    attempt(source)
