# small
# dict_keys.__eq__ called by name and as ==, with operands of its own kind and of others.


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
    '({}.keys()).__eq__({1: 5, "a": 6}.keys())',
    '({}.keys()).__eq__({1})',
    '({}.keys()).__eq__([1, 1])',
    '({}.keys()).__eq__("ab")',
    '({}.keys()).__eq__(frozenset())',
    '({}.keys()).__eq__({1: 2}.items())',
    '({}.keys()).__eq__({1: 2}.values())',
    '({}.keys()).__eq__([[]])',
    '({1: 2, "a": 3}.keys()).__eq__({1: 5, "a": 6}.keys())',
    '({1: 2, "a": 3}.keys()).__eq__({1})',
    '({1: 2, "a": 3}.keys()).__eq__([1, 1])',
    '({1: 2, "a": 3}.keys()).__eq__("ab")',
    '({1: 2, "a": 3}.keys()).__eq__(frozenset())',
    '({1: 2, "a": 3}.keys()).__eq__({1: 2}.items())',
    '({1: 2, "a": 3}.keys()).__eq__({1: 2}.values())',
    '({1: 2, "a": 3}.keys()).__eq__([[]])',
    '({1: 2, "a": 3}.keys()).__eq__(0)',
    '({1: 2, "a": 3}.keys()).__eq__(3)',
    '({1: 2, "a": 3}.keys()).__eq__(-2)',
    '({1: 2, "a": 3}.keys()).__eq__(2 ** 70)',
    '({1: 2, "a": 3}.keys()).__eq__(True)',
    '({1: 2, "a": 3}.keys()).__eq__(1.5)',
    '({1: 2, "a": 3}.keys()).__eq__(1j)',
    '({1: 2, "a": 3}.keys()).__eq__("a")',
    '({1: 2, "a": 3}.keys()).__eq__(b"a")',
    '({1: 2, "a": 3}.keys()).__eq__([1])',
    '({1: 2, "a": 3}.keys()).__eq__((1,))',
    '({1: 2, "a": 3}.keys()).__eq__({1})',
    '({1: 2, "a": 3}.keys()).__eq__({1: 2})',
    '({1: 2, "a": 3}.keys()).__eq__(None)',
    '({1: 2, "a": 3}.keys()).__eq__(int)',
    '({1: 2, "a": 3}.keys()).__eq__(...)',
    '({1: 2, "a": 3}.keys()).__eq__(NotImplemented)',
    '({1: 2, "a": 3}.keys()) == ({1: 5, "a": 6}.keys())',
    '({1: 2, "a": 3}.keys()) == ({1})',
    '({1: 2, "a": 3}.keys()) == ([1, 1])',
    '({1: 2, "a": 3}.keys()) == ("ab")',
    '({1: 2, "a": 3}.keys()) == (frozenset())',
    '({}.keys()).__eq__()',
    '({}.keys()).__eq__(1, 2, 3)',
    '({}.keys()).__eq__(other=1)',
    'type({}.keys()).__eq__()',
    'type({}.keys()).__eq__({1: 2, "a": 3}.keys(), {1: 5, "a": 6}.keys())',
    'type({}.keys()).__eq__(None, {1: 5, "a": 6}.keys())',
    'type({}.keys()).__eq__(object(), 1)',
    'type(type({}.keys()).__eq__).__name__',
    'type({}.keys()).__eq__.__name__, type({}.keys()).__eq__.__qualname__',
    'type({}.keys()).__eq__.__objclass__',
]:
    attempt(source)
