# small
# dict_items.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '({}.items()).__le__({1: 2, "a": [3]}.items())',
    '({}.items()).__le__({(1, 2)})',
    '({}.items()).__le__([(1, 2), (1, 2)])',
    '({}.items()).__le__("ab")',
    '({}.items()).__le__(frozenset())',
    '({}.items()).__le__({(1, 2): 0}.keys())',
    '({}.items()).__le__([[]])',
    '({1: 2, "a": [3]}.items()).__le__({1: 2, "a": [3]}.items())',
    '({1: 2, "a": [3]}.items()).__le__({(1, 2)})',
    '({1: 2, "a": [3]}.items()).__le__([(1, 2), (1, 2)])',
    '({1: 2, "a": [3]}.items()).__le__("ab")',
    '({1: 2, "a": [3]}.items()).__le__(frozenset())',
    '({1: 2, "a": [3]}.items()).__le__({(1, 2): 0}.keys())',
    '({1: 2, "a": [3]}.items()).__le__([[]])',
    '({1: 2, "a": [3]}.items()).__le__(0)',
    '({1: 2, "a": [3]}.items()).__le__(3)',
    '({1: 2, "a": [3]}.items()).__le__(-2)',
    '({1: 2, "a": [3]}.items()).__le__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__le__(True)',
    '({1: 2, "a": [3]}.items()).__le__(1.5)',
    '({1: 2, "a": [3]}.items()).__le__(1j)',
    '({1: 2, "a": [3]}.items()).__le__("a")',
    '({1: 2, "a": [3]}.items()).__le__(b"a")',
    '({1: 2, "a": [3]}.items()).__le__([1])',
    '({1: 2, "a": [3]}.items()).__le__((1,))',
    '({1: 2, "a": [3]}.items()).__le__({1})',
    '({1: 2, "a": [3]}.items()).__le__({1: 2})',
    '({1: 2, "a": [3]}.items()).__le__(None)',
    '({1: 2, "a": [3]}.items()).__le__(int)',
    '({1: 2, "a": [3]}.items()).__le__(...)',
    '({1: 2, "a": [3]}.items()).__le__(NotImplemented)',
    '({1: 2, "a": [3]}.items()) <= ({1: 2, "a": [3]}.items())',
    '({1: 2, "a": [3]}.items()) <= ({(1, 2)})',
    '({1: 2, "a": [3]}.items()) <= ([(1, 2), (1, 2)])',
    '({1: 2, "a": [3]}.items()) <= ("ab")',
    '({1: 2, "a": [3]}.items()) <= (frozenset())',
    '({}.items()).__le__()',
    '({}.items()).__le__(1, 2, 3)',
    '({}.items()).__le__(other=1)',
    'type({}.items()).__le__()',
    'type({}.items()).__le__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items())',
    'type({}.items()).__le__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__le__(object(), 1)',
    'type(type({}.items()).__le__).__name__',
    'type({}.items()).__le__.__name__, type({}.items()).__le__.__qualname__',
    'type({}.items()).__le__.__objclass__',
]:
    attempt(source)
