# small
# dict_items.__or__ called by name and as |, with operands of its own kind and of others.


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
    'sorted(({}.items()).__or__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({}.items()).__or__({(1, 2)}), key=repr)',
    'sorted(({}.items()).__or__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({}.items()).__or__("ab"), key=repr)',
    'sorted(({}.items()).__or__(frozenset()), key=repr)',
    'sorted(({}.items()).__or__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({}.items()).__or__([[]]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__or__([[]]), key=repr)',
    '({1: 2, "a": [3]}.items()).__or__(0)',
    '({1: 2, "a": [3]}.items()).__or__(3)',
    '({1: 2, "a": [3]}.items()).__or__(-2)',
    '({1: 2, "a": [3]}.items()).__or__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__or__(True)',
    '({1: 2, "a": [3]}.items()).__or__(1.5)',
    '({1: 2, "a": [3]}.items()).__or__(1j)',
    '({1: 2, "a": [3]}.items()).__or__("a")',
    '({1: 2, "a": [3]}.items()).__or__(b"a")',
    '({1: 2, "a": [3]}.items()).__or__([1])',
    '({1: 2, "a": [3]}.items()).__or__((1,))',
    '({1: 2, "a": [3]}.items()).__or__({1})',
    '({1: 2, "a": [3]}.items()).__or__({1: 2})',
    '({1: 2, "a": [3]}.items()).__or__(None)',
    '({1: 2, "a": [3]}.items()).__or__(int)',
    '({1: 2, "a": [3]}.items()).__or__(...)',
    '({1: 2, "a": [3]}.items()).__or__(NotImplemented)',
    'sorted(({1: 2, "a": [3]}.items()) | ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) | ({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) | ([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) | ("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()) | (frozenset()), key=repr)',
    '({}.items()).__or__()',
    '({}.items()).__or__(1, 2, 3)',
    '({}.items()).__or__(other=1)',
    'type({}.items()).__or__()',
    'len(type({}.items()).__or__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items()))',
    'type({}.items()).__or__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__or__(object(), 1)',
    'type(type({}.items()).__or__).__name__',
    'type({}.items()).__or__.__name__, type({}.items()).__or__.__qualname__',
    'type({}.items()).__or__.__objclass__',
]:
    attempt(source)
