# small
# dict_items.__eq__ called by name and as ==, with operands of its own kind and of others.


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
    '({}.items()).__eq__({1: 2, "a": [3]}.items())',
    '({}.items()).__eq__({(1, 2)})',
    '({}.items()).__eq__([(1, 2), (1, 2)])',
    '({}.items()).__eq__("ab")',
    '({}.items()).__eq__(frozenset())',
    '({}.items()).__eq__({(1, 2): 0}.keys())',
    '({}.items()).__eq__([[]])',
    '({1: 2, "a": [3]}.items()).__eq__({1: 2, "a": [3]}.items())',
    '({1: 2, "a": [3]}.items()).__eq__({(1, 2)})',
    '({1: 2, "a": [3]}.items()).__eq__([(1, 2), (1, 2)])',
    '({1: 2, "a": [3]}.items()).__eq__("ab")',
    '({1: 2, "a": [3]}.items()).__eq__(frozenset())',
    '({1: 2, "a": [3]}.items()).__eq__({(1, 2): 0}.keys())',
    '({1: 2, "a": [3]}.items()).__eq__([[]])',
    '({1: 2, "a": [3]}.items()).__eq__(0)',
    '({1: 2, "a": [3]}.items()).__eq__(3)',
    '({1: 2, "a": [3]}.items()).__eq__(-2)',
    '({1: 2, "a": [3]}.items()).__eq__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__eq__(True)',
    '({1: 2, "a": [3]}.items()).__eq__(1.5)',
    '({1: 2, "a": [3]}.items()).__eq__(1j)',
    '({1: 2, "a": [3]}.items()).__eq__("a")',
    '({1: 2, "a": [3]}.items()).__eq__(b"a")',
    '({1: 2, "a": [3]}.items()).__eq__([1])',
    '({1: 2, "a": [3]}.items()).__eq__((1,))',
    '({1: 2, "a": [3]}.items()).__eq__({1})',
    '({1: 2, "a": [3]}.items()).__eq__({1: 2})',
    '({1: 2, "a": [3]}.items()).__eq__(None)',
    '({1: 2, "a": [3]}.items()).__eq__(int)',
    '({1: 2, "a": [3]}.items()).__eq__(...)',
    '({1: 2, "a": [3]}.items()).__eq__(NotImplemented)',
    '({1: 2, "a": [3]}.items()) == ({1: 2, "a": [3]}.items())',
    '({1: 2, "a": [3]}.items()) == ({(1, 2)})',
    '({1: 2, "a": [3]}.items()) == ([(1, 2), (1, 2)])',
    '({1: 2, "a": [3]}.items()) == ("ab")',
    '({1: 2, "a": [3]}.items()) == (frozenset())',
    '({}.items()).__eq__()',
    '({}.items()).__eq__(1, 2, 3)',
    '({}.items()).__eq__(other=1)',
    'type({}.items()).__eq__()',
    'type({}.items()).__eq__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items())',
    'type({}.items()).__eq__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__eq__(object(), 1)',
    'type(type({}.items()).__eq__).__name__',
    'type({}.items()).__eq__.__name__, type({}.items()).__eq__.__qualname__',
    'type({}.items()).__eq__.__objclass__',
]:
    attempt(source)
