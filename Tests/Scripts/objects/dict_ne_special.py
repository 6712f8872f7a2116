# small
# dict.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '({}).__ne__({})',
    '({}).__ne__({1: 2.0})',
    '({}).__ne__({2: None, "a": [1]})',
    '({}).__ne__([(1, 2)])',
    '({1: 2}).__ne__({})',
    '({1: 2}).__ne__({1: 2.0})',
    '({1: 2}).__ne__({2: None, "a": [1]})',
    '({1: 2}).__ne__([(1, 2)])',
    '({"a": [1], 2: None}).__ne__({})',
    '({"a": [1], 2: None}).__ne__({1: 2.0})',
    '({"a": [1], 2: None}).__ne__({2: None, "a": [1]})',
    '({"a": [1], 2: None}).__ne__([(1, 2)])',
    '({1: 2}).__ne__(0)',
    '({1: 2}).__ne__(3)',
    '({1: 2}).__ne__(-2)',
    '({1: 2}).__ne__(2 ** 70)',
    '({1: 2}).__ne__(True)',
    '({1: 2}).__ne__(1.5)',
    '({1: 2}).__ne__(1j)',
    '({1: 2}).__ne__("a")',
    '({1: 2}).__ne__(b"a")',
    '({1: 2}).__ne__([1])',
    '({1: 2}).__ne__((1,))',
    '({1: 2}).__ne__({1})',
    '({1: 2}).__ne__({1: 2})',
    '({1: 2}).__ne__(None)',
    '({1: 2}).__ne__(int)',
    '({1: 2}).__ne__(...)',
    '({1: 2}).__ne__(NotImplemented)',
    '({1: 2}) != ({})',
    '({1: 2}) != ({1: 2.0})',
    '({1: 2}) != ({2: None, "a": [1]})',
    '({1: 2}) != ([(1, 2)])',
    '({}).__ne__()',
    '({}).__ne__(1, 2, 3)',
    '({}).__ne__(other=1)',
    'dict.__ne__()',
    'dict.__ne__({1: 2}, {})',
    'dict.__ne__(None, {})',
    'dict.__ne__(object(), 1)',
    'type(dict.__ne__).__name__',
    'dict.__ne__.__name__, dict.__ne__.__qualname__',
    'dict.__ne__.__objclass__',
]:
    attempt(source)
