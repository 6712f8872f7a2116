# small
# dict_keys.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '({}.keys()).__ge__({1: 5, "a": 6}.keys())',
    '({}.keys()).__ge__({1})',
    '({}.keys()).__ge__([1, 1])',
    '({}.keys()).__ge__("ab")',
    '({}.keys()).__ge__(frozenset())',
    '({}.keys()).__ge__({1: 2}.items())',
    '({}.keys()).__ge__({1: 2}.values())',
    '({}.keys()).__ge__([[]])',
    '({1: 2, "a": 3}.keys()).__ge__({1: 5, "a": 6}.keys())',
    '({1: 2, "a": 3}.keys()).__ge__({1})',
    '({1: 2, "a": 3}.keys()).__ge__([1, 1])',
    '({1: 2, "a": 3}.keys()).__ge__("ab")',
    '({1: 2, "a": 3}.keys()).__ge__(frozenset())',
    '({1: 2, "a": 3}.keys()).__ge__({1: 2}.items())',
    '({1: 2, "a": 3}.keys()).__ge__({1: 2}.values())',
    '({1: 2, "a": 3}.keys()).__ge__([[]])',
    '({1: 2, "a": 3}.keys()).__ge__(0)',
    '({1: 2, "a": 3}.keys()).__ge__(3)',
    '({1: 2, "a": 3}.keys()).__ge__(-2)',
    '({1: 2, "a": 3}.keys()).__ge__(2 ** 70)',
    '({1: 2, "a": 3}.keys()).__ge__(True)',
    '({1: 2, "a": 3}.keys()).__ge__(1.5)',
    '({1: 2, "a": 3}.keys()).__ge__(1j)',
    '({1: 2, "a": 3}.keys()).__ge__("a")',
    '({1: 2, "a": 3}.keys()).__ge__(b"a")',
    '({1: 2, "a": 3}.keys()).__ge__([1])',
    '({1: 2, "a": 3}.keys()).__ge__((1,))',
    '({1: 2, "a": 3}.keys()).__ge__({1})',
    '({1: 2, "a": 3}.keys()).__ge__({1: 2})',
    '({1: 2, "a": 3}.keys()).__ge__(None)',
    '({1: 2, "a": 3}.keys()).__ge__(int)',
    '({1: 2, "a": 3}.keys()).__ge__(...)',
    '({1: 2, "a": 3}.keys()).__ge__(NotImplemented)',
    '({1: 2, "a": 3}.keys()) >= ({1: 5, "a": 6}.keys())',
    '({1: 2, "a": 3}.keys()) >= ({1})',
    '({1: 2, "a": 3}.keys()) >= ([1, 1])',
    '({1: 2, "a": 3}.keys()) >= ("ab")',
    '({1: 2, "a": 3}.keys()) >= (frozenset())',
    '({}.keys()).__ge__()',
    '({}.keys()).__ge__(1, 2, 3)',
    '({}.keys()).__ge__(other=1)',
    'type({}.keys()).__ge__()',
    'type({}.keys()).__ge__({1: 2, "a": 3}.keys(), {1: 5, "a": 6}.keys())',
    'type({}.keys()).__ge__(None, {1: 5, "a": 6}.keys())',
    'type({}.keys()).__ge__(object(), 1)',
    'type(type({}.keys()).__ge__).__name__',
    'type({}.keys()).__ge__.__name__, type({}.keys()).__ge__.__qualname__',
    'type({}.keys()).__ge__.__objclass__',
]:
    attempt(source)
