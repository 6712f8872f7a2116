# small
# dict.__lt__ called by name and as <, with operands of its own kind and of others.


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
    '({}).__lt__({})',
    '({}).__lt__({1: 2.0})',
    '({}).__lt__({2: None, "a": [1]})',
    '({}).__lt__([(1, 2)])',
    '({1: 2}).__lt__({})',
    '({1: 2}).__lt__({1: 2.0})',
    '({1: 2}).__lt__({2: None, "a": [1]})',
    '({1: 2}).__lt__([(1, 2)])',
    '({"a": [1], 2: None}).__lt__({})',
    '({"a": [1], 2: None}).__lt__({1: 2.0})',
    '({"a": [1], 2: None}).__lt__({2: None, "a": [1]})',
    '({"a": [1], 2: None}).__lt__([(1, 2)])',
    '({1: 2}).__lt__(0)',
    '({1: 2}).__lt__(3)',
    '({1: 2}).__lt__(-2)',
    '({1: 2}).__lt__(2 ** 70)',
    '({1: 2}).__lt__(True)',
    '({1: 2}).__lt__(1.5)',
    '({1: 2}).__lt__(1j)',
    '({1: 2}).__lt__("a")',
    '({1: 2}).__lt__(b"a")',
    '({1: 2}).__lt__([1])',
    '({1: 2}).__lt__((1,))',
    '({1: 2}).__lt__({1})',
    '({1: 2}).__lt__({1: 2})',
    '({1: 2}).__lt__(None)',
    '({1: 2}).__lt__(int)',
    '({1: 2}).__lt__(...)',
    '({1: 2}).__lt__(NotImplemented)',
    '({1: 2}) < ({})',
    '({1: 2}) < ({1: 2.0})',
    '({1: 2}) < ({2: None, "a": [1]})',
    '({1: 2}) < ([(1, 2)])',
    '({}).__lt__()',
    '({}).__lt__(1, 2, 3)',
    '({}).__lt__(other=1)',
    'dict.__lt__()',
    'dict.__lt__({1: 2}, {})',
    'dict.__lt__(None, {})',
    'dict.__lt__(object(), 1)',
    'type(dict.__lt__).__name__',
    'dict.__lt__.__name__, dict.__lt__.__qualname__',
    'dict.__lt__.__objclass__',
]:
    attempt(source)
