# small
# slice.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '(slice(None)).__ge__(slice(1, 5, None))',
    '(slice(None)).__ge__(slice(1, 6))',
    '(slice(None)).__ge__(slice(None, None, None))',
    '(slice(None)).__ge__((1, 5))',
    '(slice(None)).__ge__(slice([], 1))',
    '(slice(1, 5)).__ge__(slice(1, 5, None))',
    '(slice(1, 5)).__ge__(slice(1, 6))',
    '(slice(1, 5)).__ge__(slice(None, None, None))',
    '(slice(1, 5)).__ge__((1, 5))',
    '(slice(1, 5)).__ge__(slice([], 1))',
    '(slice("a", None, 2)).__ge__(slice(1, 5, None))',
    '(slice("a", None, 2)).__ge__(slice(1, 6))',
    '(slice("a", None, 2)).__ge__(slice(None, None, None))',
    '(slice("a", None, 2)).__ge__((1, 5))',
    '(slice("a", None, 2)).__ge__(slice([], 1))',
    '(slice(1, 5)).__ge__(0)',
    '(slice(1, 5)).__ge__(3)',
    '(slice(1, 5)).__ge__(-2)',
    '(slice(1, 5)).__ge__(2 ** 70)',
    '(slice(1, 5)).__ge__(True)',
    '(slice(1, 5)).__ge__(1.5)',
    '(slice(1, 5)).__ge__(1j)',
    '(slice(1, 5)).__ge__("a")',
    '(slice(1, 5)).__ge__(b"a")',
    '(slice(1, 5)).__ge__([1])',
    '(slice(1, 5)).__ge__((1,))',
    '(slice(1, 5)).__ge__({1})',
    '(slice(1, 5)).__ge__({1: 2})',
    '(slice(1, 5)).__ge__(None)',
    '(slice(1, 5)).__ge__(int)',
    '(slice(1, 5)).__ge__(...)',
    '(slice(1, 5)).__ge__(NotImplemented)',
    '(slice(1, 5)) >= (slice(1, 5, None))',
    '(slice(1, 5)) >= (slice(1, 6))',
    '(slice(1, 5)) >= (slice(None, None, None))',
    '(slice(1, 5)) >= ((1, 5))',
    '(slice(1, 5)) >= (slice([], 1))',
    '(slice(None)).__ge__()',
    '(slice(None)).__ge__(1, 2, 3)',
    '(slice(None)).__ge__(other=1)',
    'slice.__ge__()',
    'slice.__ge__(slice(1, 5), slice(1, 5, None))',
    'slice.__ge__(None, slice(1, 5, None))',
    'slice.__ge__(object(), 1)',
    'type(slice.__ge__).__name__',
    'slice.__ge__.__name__, slice.__ge__.__qualname__',
    'slice.__ge__.__objclass__',
]:
    attempt(source)
