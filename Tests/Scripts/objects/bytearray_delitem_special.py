# small
# bytearray.__delitem__ called by name: indexes, slices, wrong keys.


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


for source in [
    'change(bytearray(), lambda v: v.__delitem__(0))',
    'change(bytearray(), lambda v: v.__delitem__(-1))',
    'change(bytearray(), lambda v: v.__delitem__(5))',
    'change(bytearray(), lambda v: v.__delitem__(-6))',
    'change(bytearray(), lambda v: v.__delitem__(slice(0, 2)))',
    'change(bytearray(), lambda v: v.__delitem__(slice(None, None, 2)))',
    'change(bytearray(), lambda v: v.__delitem__(slice(None, None, -1)))',
    'change(bytearray(), lambda v: v.__delitem__(slice(5, 9)))',
    'change(bytearray(), lambda v: v.__delitem__(True))',
    'change(bytearray(), lambda v: v.__delitem__(1.0))',
    'change(bytearray(), lambda v: v.__delitem__("a"))',
    'change(bytearray(), lambda v: v.__delitem__(None))',
    'change(bytearray(), lambda v: v.__delitem__(2 ** 70))',
    'change(bytearray(), lambda v: v.__delitem__((0, 1)))',
    'change(bytearray(), lambda v: v.__delitem__(slice("a", 1)))',
    'change(bytearray(), lambda v: v.__delitem__(...))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(0))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(-1))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(5))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(-6))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(slice(0, 2)))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(slice(None, None, 2)))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(slice(None, None, -1)))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(slice(5, 9)))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(True))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(1.0))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__("a"))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(None))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(2 ** 70))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__((0, 1)))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(slice("a", 1)))',
    'change(bytearray(b"abcd"), lambda v: v.__delitem__(...))',
    '(bytearray()).__delitem__()',
    '(bytearray()).__delitem__(1, 2, 3)',
    'bytearray.__delitem__(5, 0, 1)',
    'bytearray.__delitem__()',
    'change(Mine(bytearray(b"abcd")), lambda v: v.__delitem__(0))',
    'bytearray.__delitem__.__name__',
]:
    attempt(source)
