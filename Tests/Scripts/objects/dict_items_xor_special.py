# small
# dict_items.__xor__ called by name and as ^, with operands of its own kind and of others.


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
    'sorted(({}.items()).__xor__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({}.items()).__xor__({(1, 2)}), key=repr)',
    'sorted(({}.items()).__xor__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({}.items()).__xor__("ab"), key=repr)',
    'sorted(({}.items()).__xor__(frozenset()), key=repr)',
    'sorted(({}.items()).__xor__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({}.items()).__xor__([[]]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__xor__([[]]), key=repr)',
    '({1: 2, "a": [3]}.items()).__xor__(0)',
    '({1: 2, "a": [3]}.items()).__xor__(3)',
    '({1: 2, "a": [3]}.items()).__xor__(-2)',
    '({1: 2, "a": [3]}.items()).__xor__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__xor__(True)',
    '({1: 2, "a": [3]}.items()).__xor__(1.5)',
    '({1: 2, "a": [3]}.items()).__xor__(1j)',
    '({1: 2, "a": [3]}.items()).__xor__("a")',
    '({1: 2, "a": [3]}.items()).__xor__(b"a")',
    '({1: 2, "a": [3]}.items()).__xor__([1])',
    '({1: 2, "a": [3]}.items()).__xor__((1,))',
    '({1: 2, "a": [3]}.items()).__xor__({1})',
    '({1: 2, "a": [3]}.items()).__xor__({1: 2})',
    '({1: 2, "a": [3]}.items()).__xor__(None)',
    '({1: 2, "a": [3]}.items()).__xor__(int)',
    '({1: 2, "a": [3]}.items()).__xor__(...)',
    '({1: 2, "a": [3]}.items()).__xor__(NotImplemented)',
    'sorted(({1: 2, "a": [3]}.items()) ^ ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) ^ ({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) ^ ([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) ^ ("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) ^ (frozenset()), key=repr)',
    '({}.items()).__xor__()',
    '({}.items()).__xor__(1, 2, 3)',
    '({}.items()).__xor__(other=1)',
    'type({}.items()).__xor__()',
    'len(type({}.items()).__xor__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items()))',
    'type({}.items()).__xor__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__xor__(object(), 1)',
    'type(type({}.items()).__xor__).__name__',
    'type({}.items()).__xor__.__name__, type({}.items()).__xor__.__qualname__',
    'type({}.items()).__xor__.__objclass__',
]:
    attempt(source)
