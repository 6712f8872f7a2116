# small
# dict_items.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '({}.items()).__ge__({1: 2, "a": [3]}.items())',
    '({}.items()).__ge__({(1, 2)})',
    '({}.items()).__ge__([(1, 2), (1, 2)])',
    '({}.items()).__ge__("ab")',
    '({}.items()).__ge__(frozenset())',
    '({}.items()).__ge__({(1, 2): 0}.keys())',
    '({}.items()).__ge__([[]])',
    '({1: 2, "a": [3]}.items()).__ge__({1: 2, "a": [3]}.items())',
    '({1: 2, "a": [3]}.items()).__ge__({(1, 2)})',
    '({1: 2, "a": [3]}.items()).__ge__([(1, 2), (1, 2)])',
    '({1: 2, "a": [3]}.items()).__ge__("ab")',
    '({1: 2, "a": [3]}.items()).__ge__(frozenset())',
    '({1: 2, "a": [3]}.items()).__ge__({(1, 2): 0}.keys())',
    '({1: 2, "a": [3]}.items()).__ge__([[]])',
    '({1: 2, "a": [3]}.items()).__ge__(0)',
    '({1: 2, "a": [3]}.items()).__ge__(3)',
    '({1: 2, "a": [3]}.items()).__ge__(-2)',
    '({1: 2, "a": [3]}.items()).__ge__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__ge__(True)',
    '({1: 2, "a": [3]}.items()).__ge__(1.5)',
    '({1: 2, "a": [3]}.items()).__ge__(1j)',
    '({1: 2, "a": [3]}.items()).__ge__("a")',
    '({1: 2, "a": [3]}.items()).__ge__(b"a")',
    '({1: 2, "a": [3]}.items()).__ge__([1])',
    '({1: 2, "a": [3]}.items()).__ge__((1,))',
    '({1: 2, "a": [3]}.items()).__ge__({1})',
    '({1: 2, "a": [3]}.items()).__ge__({1: 2})',
    '({1: 2, "a": [3]}.items()).__ge__(None)',
    '({1: 2, "a": [3]}.items()).__ge__(int)',
    '({1: 2, "a": [3]}.items()).__ge__(...)',
    '({1: 2, "a": [3]}.items()).__ge__(NotImplemented)',
    '({1: 2, "a": [3]}.items()) >= ({1: 2, "a": [3]}.items())',
    '({1: 2, "a": [3]}.items()) >= ({(1, 2)})',
    '({1: 2, "a": [3]}.items()) >= ([(1, 2), (1, 2)])',
    '({1: 2, "a": [3]}.items()) >= ("ab")',
    '({1: 2, "a": [3]}.items()) >= (frozenset())',
    '({}.items()).__ge__()',
    '({}.items()).__ge__(1, 2, 3)',
    '({}.items()).__ge__(other=1)',
    'type({}.items()).__ge__()',
    'type({}.items()).__ge__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items())',
    'type({}.items()).__ge__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__ge__(object(), 1)',
    'type(type({}.items()).__ge__).__name__',
    'type({}.items()).__ge__.__name__, type({}.items()).__ge__.__qualname__',
    'type({}.items()).__ge__.__objclass__',
]:
    attempt(source)
