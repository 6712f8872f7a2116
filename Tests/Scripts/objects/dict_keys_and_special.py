# small
# dict_keys.__and__ called by name and as &, with operands of its own kind and of others.


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
    'sorted(({}.keys()).__and__({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({}.keys()).__and__({1}), key=repr)',
    'sorted(({}.keys()).__and__([1, 1]), key=repr)',
    'sorted(({}.keys()).__and__("ab"), key=repr)',
    'sorted(({}.keys()).__and__(frozenset()), key=repr)',
    'sorted(({}.keys()).__and__({1: 2}.items()), key=repr)',
    'sorted(({}.keys()).__and__({1: 2}.values()), key=repr)',
    'sorted(({}.keys()).__and__([[]]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__({1}), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__([1, 1]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__("ab"), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__({1: 2}.items()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__({1: 2}.values()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__and__([[]]), key=repr)',
    '({1: 2, "a": 3}.keys()).__and__(0)',
    '({1: 2, "a": 3}.keys()).__and__(3)',
    '({1: 2, "a": 3}.keys()).__and__(-2)',
    '({1: 2, "a": 3}.keys()).__and__(2 ** 70)',
    '({1: 2, "a": 3}.keys()).__and__(True)',
    '({1: 2, "a": 3}.keys()).__and__(1.5)',
    '({1: 2, "a": 3}.keys()).__and__(1j)',
    '({1: 2, "a": 3}.keys()).__and__("a")',
    '({1: 2, "a": 3}.keys()).__and__(b"a")',
    '({1: 2, "a": 3}.keys()).__and__([1])',
    '({1: 2, "a": 3}.keys()).__and__((1,))',
    '({1: 2, "a": 3}.keys()).__and__({1})',
    '({1: 2, "a": 3}.keys()).__and__({1: 2})',
    '({1: 2, "a": 3}.keys()).__and__(None)',
    '({1: 2, "a": 3}.keys()).__and__(int)',
    '({1: 2, "a": 3}.keys()).__and__(...)',
    '({1: 2, "a": 3}.keys()).__and__(NotImplemented)',
    'sorted(({1: 2, "a": 3}.keys()) & ({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) & ({1}), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) & ([1, 1]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) & ("ab"), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()) & (frozenset()), key=repr)',
    '({}.keys()).__and__()',
    '({}.keys()).__and__(1, 2, 3)',
    '({}.keys()).__and__(other=1)',
    'type({}.keys()).__and__()',
    'len(type({}.keys()).__and__({1: 2, "a": 3}.keys(), {1: 5, "a": 6}.keys()))',
    'type({}.keys()).__and__(None, {1: 5, "a": 6}.keys())',
    'type({}.keys()).__and__(object(), 1)',
    'type(type({}.keys()).__and__).__name__',
    'type({}.keys()).__and__.__name__, type({}.keys()).__and__.__qualname__',
    'type({}.keys()).__and__.__objclass__',
]:
    attempt(source)
