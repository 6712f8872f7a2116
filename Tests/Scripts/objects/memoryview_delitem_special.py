# small
# memoryview.__delitem__ called by name: indexes, slices, wrong keys.


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


class Mine(object):
    pass


def change(value, action):
    try:
        action(value)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)
    return value


for source in [
    'change(memoryview(b"abcd"), lambda v: v.__delitem__(0))',
    'change(memoryview(b"abcd"), lambda v: v.__delitem__(slice(0, 1)))',
    'change(memoryview(b"abcd"), lambda v: v.__delitem__("a"))',
    'change(memoryview(b"abcd"), lambda v: v.__delitem__(None))',
    'change(memoryview(bytearray(b"abcd")), lambda v: v.__delitem__(0))',
    'change(memoryview(bytearray(b"abcd")), lambda v: v.__delitem__(slice(0, 1)))',
    'change(memoryview(bytearray(b"abcd")), lambda v: v.__delitem__("a"))',
    'change(memoryview(bytearray(b"abcd")), lambda v: v.__delitem__(None))',
    '(memoryview(b"abcd")).__delitem__()',
    '(memoryview(b"abcd")).__delitem__(1, 2, 3)',
    'memoryview.__delitem__(5, 0, 1)',
    'memoryview.__delitem__()',
    '0',
    'memoryview.__delitem__.__name__',
]:
    attempt(source)
