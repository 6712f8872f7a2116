# small
# dict_items.__and__ called by name and as &, with operands of its own kind and of others.


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
    'sorted(({}.items()).__and__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({}.items()).__and__({(1, 2)}), key=repr)',
    'sorted(({}.items()).__and__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({}.items()).__and__("ab"), key=repr)',
    'sorted(({}.items()).__and__(frozenset()), key=repr)',
    'sorted(({}.items()).__and__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({}.items()).__and__([[]]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__and__([[]]), key=repr)',
    '({1: 2, "a": [3]}.items()).__and__(0)',
    '({1: 2, "a": [3]}.items()).__and__(3)',
    '({1: 2, "a": [3]}.items()).__and__(-2)',
    '({1: 2, "a": [3]}.items()).__and__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__and__(True)',
    '({1: 2, "a": [3]}.items()).__and__(1.5)',
    '({1: 2, "a": [3]}.items()).__and__(1j)',
    '({1: 2, "a": [3]}.items()).__and__("a")',
    '({1: 2, "a": [3]}.items()).__and__(b"a")',
    '({1: 2, "a": [3]}.items()).__and__([1])',
    '({1: 2, "a": [3]}.items()).__and__((1,))',
    '({1: 2, "a": [3]}.items()).__and__({1})',
    '({1: 2, "a": [3]}.items()).__and__({1: 2})',
    '({1: 2, "a": [3]}.items()).__and__(None)',
    '({1: 2, "a": [3]}.items()).__and__(int)',
    '({1: 2, "a": [3]}.items()).__and__(...)',
    '({1: 2, "a": [3]}.items()).__and__(NotImplemented)',
    'sorted(({1: 2, "a": [3]}.items()) & ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) & ({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) & ([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) & ("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) & (frozenset()), key=repr)',
    '({}.items()).__and__()',
    '({}.items()).__and__(1, 2, 3)',
    '({}.items()).__and__(other=1)',
    'type({}.items()).__and__()',
    'len(type({}.items()).__and__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items()))',
    'type({}.items()).__and__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__and__(object(), 1)',
    'type(type({}.items()).__and__).__name__',
    'type({}.items()).__and__.__name__, type({}.items()).__and__.__qualname__',
    'type({}.items()).__and__.__objclass__',
]:
    attempt(source)
