# small
# dict_keys.__sub__ called by name and as -, with operands of its own kind and of others.


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
    'sorted(({}.keys()).__sub__({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({}.keys()).__sub__({1}), key=repr)',
    'sorted(({}.keys()).__sub__([1, 1]), key=repr)',
    'sorted(({}.keys()).__sub__("ab"), key=repr)',
    'sorted(({}.keys()).__sub__(frozenset()), key=repr)',
    'sorted(({}.keys()).__sub__({1: 2}.items()), key=repr)',
    'sorted(({}.keys()).__sub__({1: 2}.values()), key=repr)',
    'sorted(({}.keys()).__sub__([[]]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__({1}), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__([1, 1]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__("ab"), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__({1: 2}.items()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__({1: 2}.values()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__sub__([[]]), key=repr)',
    '({1: 2, "a": 3}.keys()).__sub__(0)',
    '({1: 2, "a": 3}.keys()).__sub__(3)',
    '({1: 2, "a": 3}.keys()).__sub__(-2)',
    '({1: 2, "a": 3}.keys()).__sub__(2 ** 70)',
    '({1: 2, "a": 3}.keys()).__sub__(True)',
    '({1: 2, "a": 3}.keys()).__sub__(1.5)',
    '({1: 2, "a": 3}.keys()).__sub__(1j)',
    '({1: 2, "a": 3}.keys()).__sub__("a")',
    '({1: 2, "a": 3}.keys()).__sub__(b"a")',
    '({1: 2, "a": 3}.keys()).__sub__([1])',
    '({1: 2, "a": 3}.keys()).__sub__((1,))',
    '({1: 2, "a": 3}.keys()).__sub__({1})',
    '({1: 2, "a": 3}.keys()).__sub__({1: 2})',
    '({1: 2, "a": 3}.keys()).__sub__(None)',
    '({1: 2, "a": 3}.keys()).__sub__(int)',
    '({1: 2, "a": 3}.keys()).__sub__(...)',
    '({1: 2, "a": 3}.keys()).__sub__(NotImplemented)',
    'sorted(({1: 2, "a": 3}.keys()) - ({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) - ({1}), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) - ([1, 1]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) - ("ab"), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) - (frozenset()), key=repr)',
    '({}.keys()).__sub__()',
    '({}.keys()).__sub__(1, 2, 3)',
    '({}.keys()).__sub__(other=1)',
    'type({}.keys()).__sub__()',
    'len(type({}.keys()).__sub__({1: 2, "a": 3}.keys(), {1: 5, "a": 6}.keys()))',
    'type({}.keys()).__sub__(None, {1: 5, "a": 6}.keys())',
    'type({}.keys()).__sub__(object(), 1)',
    'type(type({}.keys()).__sub__).__name__',
    'type({}.keys()).__sub__.__name__, type({}.keys()).__sub__.__qualname__',
    'type({}.keys()).__sub__.__objclass__',
]:
    attempt(source)
