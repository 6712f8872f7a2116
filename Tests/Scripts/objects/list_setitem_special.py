# small
# list.__setitem__ called by name: indexes, slices, wrong keys.


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


class Mine(list):
    pass


def change(value, action):
    try:
        action(value)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)
    return value


for source in [
    'change([], lambda v: v.__setitem__(0, [9, 8]))',
    'change([], lambda v: v.__setitem__(-1, [9, 8]))',
    'change([], lambda v: v.__setitem__(5, [9, 8]))',
    'change([], lambda v: v.__setitem__(-6, [9, 8]))',
    'change([], lambda v: v.__setitem__(slice(0, 2), [9, 8]))',
    'change([], lambda v: v.__setitem__(slice(None, None, 2), [9, 8]))',
    'change([], lambda v: v.__setitem__(slice(None, None, -1), [9, 8]))',
    'change([], lambda v: v.__setitem__(slice(5, 9), [9, 8]))',
    'change([], lambda v: v.__setitem__(True, [9, 8]))',
    'change([], lambda v: v.__setitem__(1.0, [9, 8]))',
    'change([], lambda v: v.__setitem__("a", [9, 8]))',
    'change([], lambda v: v.__setitem__(None, [9, 8]))',
    'change([], lambda v: v.__setitem__(2 ** 70, [9, 8]))',
    'change([], lambda v: v.__setitem__((0, 1), [9, 8]))',
    'change([], lambda v: v.__setitem__(slice("a", 1), [9, 8]))',
    'change([], lambda v: v.__setitem__(..., [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(-1, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(5, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(-6, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(slice(0, 2), [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(slice(None, None, 2), [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(slice(None, None, -1), [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(slice(5, 9), [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(True, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(1.0, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__("a", [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(None, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(2 ** 70, [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__((0, 1), [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(slice("a", 1), [9, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(..., [9, 8]))',
    '([]).__setitem__()',
    '([]).__setitem__(1, 2, 3)',
    'list.__setitem__(5, 0, 1)',
    'list.__setitem__()',
    'change(Mine([1, 2, 3]), lambda v: v.__setitem__(0, [9, 8]))',
    'list.__setitem__.__name__',
    'change([1, 2, 3], lambda v: v.__setitem__(0, 5))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, "a"))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, [7, 8]))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, None))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, b"xy"))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, 300))',
    'change([1, 2, 3], lambda v: v.__setitem__(0, (1,)))',
]:
    attempt(source)
