# small
# dict.__setitem__ called by name: indexes, slices, wrong keys.


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


class Mine(dict):
    pass


def change(value, action):
    try:
        action(value)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)
    return value


for source in [
    'change({}, lambda v: v.__setitem__(0, "new"))',
    'change({}, lambda v: v.__setitem__(1, "new"))',
    'change({}, lambda v: v.__setitem__(1.0, "new"))',
    'change({}, lambda v: v.__setitem__("a", "new"))',
    'change({}, lambda v: v.__setitem__(None, "new"))',
    'change({}, lambda v: v.__setitem__([], "new"))',
    'change({}, lambda v: v.__setitem__({}, "new"))',
    'change({}, lambda v: v.__setitem__((1, []), "new"))',
    'change({}, lambda v: v.__setitem__((1, 2), "new"))',
    'change({}, lambda v: v.__setitem__(float("nan"), "new"))',
    'change({}, lambda v: v.__setitem__(slice(1), "new"))',
    'change({}, lambda v: v.__setitem__(True, "new"))',
    'change({}, lambda v: v.__setitem__(b"a", "new"))',
    'change({1: 2}, lambda v: v.__setitem__(0, "new"))',
    'change({1: 2}, lambda v: v.__setitem__(1, "new"))',
    'change({1: 2}, lambda v: v.__setitem__(1.0, "new"))',
    'change({1: 2}, lambda v: v.__setitem__("a", "new"))',
    'change({1: 2}, lambda v: v.__setitem__(None, "new"))',
    'change({1: 2}, lambda v: v.__setitem__([], "new"))',
    'change({1: 2}, lambda v: v.__setitem__({}, "new"))',
    'change({1: 2}, lambda v: v.__setitem__((1, []), "new"))',
    'change({1: 2}, lambda v: v.__setitem__((1, 2), "new"))',
    'change({1: 2}, lambda v: v.__setitem__(float("nan"), "new"))',
    'change({1: 2}, lambda v: v.__setitem__(slice(1), "new"))',
    'change({1: 2}, lambda v: v.__setitem__(True, "new"))',
    'change({1: 2}, lambda v: v.__setitem__(b"a", "new"))',
    '({}).__setitem__()',
    '({}).__setitem__(1, 2, 3)',
    'dict.__setitem__(5, 0, 1)',
    'dict.__setitem__()',
    'change(Mine({1: 2}), lambda v: v.__setitem__(0, "new"))',
    'dict.__setitem__.__name__',
    'change({1: 2}, lambda v: v.__setitem__(0, 5))',
    'change({1: 2}, lambda v: v.__setitem__(0, "a"))',
    'change({1: 2}, lambda v: v.__setitem__(0, [7, 8]))',
    'change({1: 2}, lambda v: v.__setitem__(0, None))',
    'change({1: 2}, lambda v: v.__setitem__(0, b"xy"))',
    'change({1: 2}, lambda v: v.__setitem__(0, 300))',
    'change({1: 2}, lambda v: v.__setitem__(0, (1,)))',
]:
    attempt(source)
