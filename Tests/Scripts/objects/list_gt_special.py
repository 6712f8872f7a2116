# small
# list.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '([]).__gt__([])',
    '([]).__gt__([1, 3])',
    '([]).__gt__([1, 2])',
    '([]).__gt__([1, 2, 0])',
    '([]).__gt__([float("nan")])',
    '([]).__gt__(["a", 1])',
    '([]).__gt__(2)',
    '([]).__gt__(-1)',
    '([1, 2]).__gt__([])',
    '([1, 2]).__gt__([1, 3])',
    '([1, 2]).__gt__([1, 2])',
    '([1, 2]).__gt__([1, 2, 0])',
    '([1, 2]).__gt__([float("nan")])',
    '([1, 2]).__gt__(["a", 1])',
    '([1, 2]).__gt__(2)',
    '([1, 2]).__gt__(-1)',
    '([1, [2, "a"]]).__gt__([])',
    '([1, [2, "a"]]).__gt__([1, 3])',
    '([1, [2, "a"]]).__gt__([1, 2])',
    '([1, [2, "a"]]).__gt__([1, 2, 0])',
    '([1, [2, "a"]]).__gt__([float("nan")])',
    '([1, [2, "a"]]).__gt__(["a", 1])',
    '([1, [2, "a"]]).__gt__(2)',
    '([1, [2, "a"]]).__gt__(-1)',
    '([1, 2]).__gt__(0)',
    '([1, 2]).__gt__(3)',
    '([1, 2]).__gt__(-2)',
    '([1, 2]).__gt__(2 ** 70)',
    '([1, 2]).__gt__(True)',
    '([1, 2]).__gt__(1.5)',
    '([1, 2]).__gt__(1j)',
    '([1, 2]).__gt__("a")',
    '([1, 2]).__gt__(b"a")',
    '([1, 2]).__gt__([1])',
    '([1, 2]).__gt__((1,))',
    '([1, 2]).__gt__({1})',
    '([1, 2]).__gt__({1: 2})',
    '([1, 2]).__gt__(None)',
    '([1, 2]).__gt__(int)',
    '([1, 2]).__gt__(...)',
    '([1, 2]).__gt__(NotImplemented)',
    '([1, 2]) > ([])',
    '([1, 2]) > ([1, 3])',
    '([1, 2]) > ([1, 2])',
    '([1, 2]) > ([1, 2, 0])',
    '([1, 2]) > ([float("nan")])',
    '([]).__gt__()',
    '([]).__gt__(1, 2, 3)',
    '([]).__gt__(other=1)',
    'list.__gt__()',
    'list.__gt__([1, 2], [])',
    'list.__gt__(None, [])',
    'list.__gt__(object(), 1)',
    'type(list.__gt__).__name__',
    'list.__gt__.__name__, list.__gt__.__qualname__',
    'list.__gt__.__objclass__',
]:
    attempt(source)
