# small
# dict_items.__ror__ called by name and as |, with operands of its own kind and of others.


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
    'sorted(({}.items()).__ror__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({}.items()).__ror__({(1, 2)}), key=repr)',
    'sorted(({}.items()).__ror__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({}.items()).__ror__("ab"), key=repr)',
    'sorted(({}.items()).__ror__(frozenset()), key=repr)',
    'sorted(({}.items()).__ror__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({}.items()).__ror__([[]]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__({(1, 2)}), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__([(1, 2), (1, 2)]), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__("ab"), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__({(1, 2): 0}.keys()), key=repr)',
    'sorted(({1: 2, "a": [3]}.items()).__ror__([[]]), key=repr)',
    '({1: 2, "a": [3]}.items()).__ror__(0)',
    '({1: 2, "a": [3]}.items()).__ror__(3)',
    '({1: 2, "a": [3]}.items()).__ror__(-2)',
    '({1: 2, "a": [3]}.items()).__ror__(2 ** 70)',
    '({1: 2, "a": [3]}.items()).__ror__(True)',
    '({1: 2, "a": [3]}.items()).__ror__(1.5)',
    '({1: 2, "a": [3]}.items()).__ror__(1j)',
    '({1: 2, "a": [3]}.items()).__ror__("a")',
    '({1: 2, "a": [3]}.items()).__ror__(b"a")',
    '({1: 2, "a": [3]}.items()).__ror__([1])',
    '({1: 2, "a": [3]}.items()).__ror__((1,))',
    '({1: 2, "a": [3]}.items()).__ror__({1})',
    '({1: 2, "a": [3]}.items()).__ror__({1: 2})',
    '({1: 2, "a": [3]}.items()).__ror__(None)',
    '({1: 2, "a": [3]}.items()).__ror__(int)',
    '({1: 2, "a": [3]}.items()).__ror__(...)',
    '({1: 2, "a": [3]}.items()).__ror__(NotImplemented)',
    'sorted(({1: 2, "a": [3]}.items()) | ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(({(1, 2)}) | ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(([(1, 2), (1, 2)]) | ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted(("ab") | ({1: 2, "a": [3]}.items()), key=repr)',
    'sorted((frozenset()) | ({1: 2, "a": [3]}.items()), key=repr)',
    '({}.items()).__ror__()',
    '({}.items()).__ror__(1, 2, 3)',
    '({}.items()).__ror__(other=1)',
    'type({}.items()).__ror__()',
    'len(type({}.items()).__ror__({1: 2, "a": [3]}.items(), {1: 2, "a": [3]}.items()))',
    'type({}.items()).__ror__(None, {1: 2, "a": [3]}.items())',
    'type({}.items()).__ror__(object(), 1)',
    'type(type({}.items()).__ror__).__name__',
    'type({}.items()).__ror__.__name__, type({}.items()).__ror__.__qualname__',
    'type({}.items()).__ror__.__objclass__',
]:
    attempt(source)
