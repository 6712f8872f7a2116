# small
# bytearray.__iadd__: in place, and the same object.


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


class Mine(bytearray):
    pass


def change(value, action):
    try:
        action(value)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)
    return value


def updated(value, other):
    before = value
    value += other
    return value, value is before


for source in [
    '(bytearray()).__iadd__(b"c")',
    '(bytearray()).__iadd__(bytearray(b"d"))',
    '(bytearray()).__iadd__(memoryview(b"e"))',
    '(bytearray()).__iadd__([1, 2])',
    '(bytearray()).__iadd__((300,))',
    '(bytearray()).__iadd__("a")',
    '(bytearray()).__iadd__(5)',
    '(bytearray()).__iadd__(None)',
    '(bytearray()).__iadd__(range(3))',
    '(bytearray()).__iadd__(memoryview(b"abcd")[::2])',
    '(bytearray(b"ab")).__iadd__(b"c")',
    '(bytearray(b"ab")).__iadd__(bytearray(b"d"))',
    '(bytearray(b"ab")).__iadd__(memoryview(b"e"))',
    '(bytearray(b"ab")).__iadd__([1, 2])',
    '(bytearray(b"ab")).__iadd__((300,))',
    '(bytearray(b"ab")).__iadd__("a")',
    '(bytearray(b"ab")).__iadd__(5)',
    '(bytearray(b"ab")).__iadd__(None)',
    '(bytearray(b"ab")).__iadd__(range(3))',
    '(bytearray(b"ab")).__iadd__(memoryview(b"abcd")[::2])',
    'updated(bytearray(), b"c")',
    'updated(bytearray(), bytearray(b"d"))',
    'updated(bytearray(), memoryview(b"e"))',
    'updated(bytearray(), [1, 2])',
    'updated(bytearray(), (300,))',
    'updated(bytearray(), "a")',
    'updated(bytearray(), 5)',
    'updated(bytearray(), None)',
    'updated(bytearray(), range(3))',
    'updated(bytearray(), memoryview(b"abcd")[::2])',
    'updated(bytearray(b"ab"), b"c")',
    'updated(bytearray(b"ab"), bytearray(b"d"))',
    'updated(bytearray(b"ab"), memoryview(b"e"))',
    'updated(bytearray(b"ab"), [1, 2])',
    'updated(bytearray(b"ab"), (300,))',
    'updated(bytearray(b"ab"), "a")',
    'updated(bytearray(b"ab"), 5)',
    'updated(bytearray(b"ab"), None)',
    'updated(bytearray(b"ab"), range(3))',
    'updated(bytearray(b"ab"), memoryview(b"abcd")[::2])',
    '(bytearray()).__iadd__()',
    '(bytearray()).__iadd__(1, 2)',
    'bytearray.__iadd__(5, 1)',
    'type(updated(Mine(bytearray(b"ab")), b"c")[0]).__name__',
    'bytearray.__iadd__.__name__',
]:
    attempt(source)
