# small
# dict_keys.__rsub__ called by name and as -, with operands of its own kind and of others.


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
    'sorted(({}.keys()).__rsub__({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({}.keys()).__rsub__({1}), key=repr)',
    'sorted(({}.keys()).__rsub__([1, 1]), key=repr)',
    'sorted(({}.keys()).__rsub__("ab"), key=repr)',
    'sorted(({}.keys()).__rsub__(frozenset()), key=repr)',
    'sorted(({}.keys()).__rsub__({1: 2}.items()), key=repr)',
    'sorted(({}.keys()).__rsub__({1: 2}.values()), key=repr)',
    'sorted(({}.keys()).__rsub__([[]]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__({1: 5, "a": 6}.keys()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__({1}), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__([1, 1]), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__("ab"), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__(frozenset()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__({1: 2}.items()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__({1: 2}.values()), key=repr)',
    'sorted(({1: 2, "a": 3}.keys()).__rsub__([[]]), key=repr)',
    '({1: 2, "a": 3}.keys()).__rsub__(0)',
    '({1: 2, "a": 3}.keys()).__rsub__(3)',
    '({1: 2, "a": 3}.keys()).__rsub__(-2)',
    '({1: 2, "a": 3}.keys()).__rsub__(2 ** 70)',
    '({1: 2, "a": 3}.keys()).__rsub__(True)',
    '({1: 2, "a": 3}.keys()).__rsub__(1.5)',
    '({1: 2, "a": 3}.keys()).__rsub__(1j)',
    '({1: 2, "a": 3}.keys()).__rsub__("a")',
    '({1: 2, "a": 3}.keys()).__rsub__(b"a")',
    '({1: 2, "a": 3}.keys()).__rsub__([1])',
    '({1: 2, "a": 3}.keys()).__rsub__((1,))',
    '({1: 2, "a": 3}.keys()).__rsub__({1})',
    '({1: 2, "a": 3}.keys()).__rsub__({1: 2})',
    '({1: 2, "a": 3}.keys()).__rsub__(None)',
    '({1: 2, "a": 3}.keys()).__rsub__(int)',
    '({1: 2, "a": 3}.keys()).__rsub__(...)',
    '({1: 2, "a": 3}.keys()).__rsub__(NotImplemented)',
    'sorted(({1: 5, "a": 6}.keys()) - ({1: 2, "a": 3}.keys()), key=repr)',
    'sorted(({1}) - ({1: 2, "a": 3}.keys()), key=repr)',
    'sorted(([1, 1]) - ({1: 2, "a": 3}.keys()), key=repr)',
    'sorted(("ab") - ({1: 2, "a": 3}.keys()), key=repr)',
    'sorted((frozenset()) - ({1: 2, "a": 3}.keys()), key=repr)',
    '({}.keys()).__rsub__()',
    '({}.keys()).__rsub__(1, 2, 3)',
    '({}.keys()).__rsub__(other=1)',
    'type({}.keys()).__rsub__()',
    'len(type({}.keys()).__rsub__({1: 2, "a": 3}.keys(), {1: 5, "a": 6}.keys()))',
    'type({}.keys()).__rsub__(None, {1: 5, "a": 6}.keys())',
    'type({}.keys()).__rsub__(object(), 1)',
    'type(type({}.keys()).__rsub__).__name__',
    'type({}.keys()).__rsub__.__name__, type({}.keys()).__rsub__.__qualname__',
    'type({}.keys()).__rsub__.__objclass__',
]:
    attempt(source)
