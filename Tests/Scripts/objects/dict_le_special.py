# small
# dict.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '({}).__le__({})',
    '({}).__le__({1: 2.0})',
    '({}).__le__({2: None, "a": [1]})',
    '({}).__le__([(1, 2)])',
    '({1: 2}).__le__({})',
    '({1: 2}).__le__({1: 2.0})',
    '({1: 2}).__le__({2: None, "a": [1]})',
    '({1: 2}).__le__([(1, 2)])',
    '({"a": [1], 2: None}).__le__({})',
    '({"a": [1], 2: None}).__le__({1: 2.0})',
    '({"a": [1], 2: None}).__le__({2: None, "a": [1]})',
    '({"a": [1], 2: None}).__le__([(1, 2)])',
    '({1: 2}).__le__(0)',
    '({1: 2}).__le__(3)',
    '({1: 2}).__le__(-2)',
    '({1: 2}).__le__(2 ** 70)',
    '({1: 2}).__le__(True)',
    '({1: 2}).__le__(1.5)',
    '({1: 2}).__le__(1j)',
    '({1: 2}).__le__("a")',
    '({1: 2}).__le__(b"a")',
    '({1: 2}).__le__([1])',
    '({1: 2}).__le__((1,))',
    '({1: 2}).__le__({1})',
    '({1: 2}).__le__({1: 2})',
    '({1: 2}).__le__(None)',
    '({1: 2}).__le__(int)',
    '({1: 2}).__le__(...)',
    '({1: 2}).__le__(NotImplemented)',
    '({1: 2}) <= ({})',
    '({1: 2}) <= ({1: 2.0})',
    '({1: 2}) <= ({2: None, "a": [1]})',
    '({1: 2}) <= ([(1, 2)])',
    '({}).__le__()',
    '({}).__le__(1, 2, 3)',
    '({}).__le__(other=1)',
    'dict.__le__()',
    'dict.__le__({1: 2}, {})',
    'dict.__le__(None, {})',
    'dict.__le__(object(), 1)',
    'type(dict.__le__).__name__',
    'dict.__le__.__name__, dict.__le__.__qualname__',
    'dict.__le__.__objclass__',
]:
    attempt(source)
