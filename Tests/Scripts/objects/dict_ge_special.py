# small
# dict.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '({}).__ge__({})',
    '({}).__ge__({1: 2.0})',
    '({}).__ge__({2: None, "a": [1]})',
    '({}).__ge__([(1, 2)])',
    '({1: 2}).__ge__({})',
    '({1: 2}).__ge__({1: 2.0})',
    '({1: 2}).__ge__({2: None, "a": [1]})',
    '({1: 2}).__ge__([(1, 2)])',
    '({"a": [1], 2: None}).__ge__({})',
    '({"a": [1], 2: None}).__ge__({1: 2.0})',
    '({"a": [1], 2: None}).__ge__({2: None, "a": [1]})',
    '({"a": [1], 2: None}).__ge__([(1, 2)])',
    '({1: 2}).__ge__(0)',
    '({1: 2}).__ge__(3)',
    '({1: 2}).__ge__(-2)',
    '({1: 2}).__ge__(2 ** 70)',
    '({1: 2}).__ge__(True)',
    '({1: 2}).__ge__(1.5)',
    '({1: 2}).__ge__(1j)',
    '({1: 2}).__ge__("a")',
    '({1: 2}).__ge__(b"a")',
    '({1: 2}).__ge__([1])',
    '({1: 2}).__ge__((1,))',
    '({1: 2}).__ge__({1})',
    '({1: 2}).__ge__({1: 2})',
    '({1: 2}).__ge__(None)',
    '({1: 2}).__ge__(int)',
    '({1: 2}).__ge__(...)',
    '({1: 2}).__ge__(NotImplemented)',
    '({1: 2}) >= ({})',
    '({1: 2}) >= ({1: 2.0})',
    '({1: 2}) >= ({2: None, "a": [1]})',
    '({1: 2}) >= ([(1, 2)])',
    '({}).__ge__()',
    '({}).__ge__(1, 2, 3)',
    '({}).__ge__(other=1)',
    'dict.__ge__()',
    'dict.__ge__({1: 2}, {})',
    'dict.__ge__(None, {})',
    'dict.__ge__(object(), 1)',
    'type(dict.__ge__).__name__',
    'dict.__ge__.__name__, dict.__ge__.__qualname__',
    'dict.__ge__.__objclass__',
]:
    attempt(source)
