# small
# bytearray.__imul__: in place, and the same object.


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
    value *= other
    return value, value is before


for source in [
    '(bytearray()).__imul__(3)',
    '(bytearray()).__imul__(0)',
    '(bytearray()).__imul__(-1)',
    '(bytearray()).__imul__(True)',
    '(bytearray()).__imul__(1)',
    '(bytearray()).__imul__(1.5)',
    '(bytearray()).__imul__("a")',
    '(bytearray()).__imul__(None)',
    '(bytearray()).__imul__(b"a")',
    '(bytearray()).__imul__(2 ** 70)',
    '(bytearray(b"ab")).__imul__(3)',
    '(bytearray(b"ab")).__imul__(0)',
    '(bytearray(b"ab")).__imul__(-1)',
    '(bytearray(b"ab")).__imul__(True)',
    '(bytearray(b"ab")).__imul__(1)',
    '(bytearray(b"ab")).__imul__(1.5)',
    '(bytearray(b"ab")).__imul__("a")',
    '(bytearray(b"ab")).__imul__(None)',
    '(bytearray(b"ab")).__imul__(b"a")',
    '(bytearray(b"ab")).__imul__(2 ** 70)',
    'updated(bytearray(), 3)',
    'updated(bytearray(), 0)',
    'updated(bytearray(), -1)',
    'updated(bytearray(), True)',
    'updated(bytearray(), 1)',
    'updated(bytearray(), 1.5)',
    'updated(bytearray(), "a")',
    'updated(bytearray(), None)',
    'updated(bytearray(), b"a")',
    'updated(bytearray(), 2 ** 70)',
    'updated(bytearray(b"ab"), 3)',
    'updated(bytearray(b"ab"), 0)',
    'updated(bytearray(b"ab"), -1)',
    'updated(bytearray(b"ab"), True)',
    'updated(bytearray(b"ab"), 1)',
    'updated(bytearray(b"ab"), 1.5)',
    'updated(bytearray(b"ab"), "a")',
    'updated(bytearray(b"ab"), None)',
    'updated(bytearray(b"ab"), b"a")',
    'updated(bytearray(b"ab"), 2 ** 70)',
    '(bytearray()).__imul__()',
    '(bytearray()).__imul__(1, 2)',
    'bytearray.__imul__(5, 1)',
    'type(updated(Mine(bytearray(b"ab")), 3)[0]).__name__',
    'bytearray.__imul__.__name__',
]:
    attempt(source)
