# small
# slice.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '(slice(None)).__le__(slice(1, 5, None))',
    '(slice(None)).__le__(slice(1, 6))',
    '(slice(None)).__le__(slice(None, None, None))',
    '(slice(None)).__le__((1, 5))',
    '(slice(None)).__le__(slice([], 1))',
    '(slice(1, 5)).__le__(slice(1, 5, None))',
    '(slice(1, 5)).__le__(slice(1, 6))',
    '(slice(1, 5)).__le__(slice(None, None, None))',
    '(slice(1, 5)).__le__((1, 5))',
    '(slice(1, 5)).__le__(slice([], 1))',
    '(slice("a", None, 2)).__le__(slice(1, 5, None))',
    '(slice("a", None, 2)).__le__(slice(1, 6))',
    '(slice("a", None, 2)).__le__(slice(None, None, None))',
    '(slice("a", None, 2)).__le__((1, 5))',
    '(slice("a", None, 2)).__le__(slice([], 1))',
    '(slice(1, 5)).__le__(0)',
    '(slice(1, 5)).__le__(3)',
    '(slice(1, 5)).__le__(-2)',
    '(slice(1, 5)).__le__(2 ** 70)',
    '(slice(1, 5)).__le__(True)',
    '(slice(1, 5)).__le__(1.5)',
    '(slice(1, 5)).__le__(1j)',
    '(slice(1, 5)).__le__("a")',
    '(slice(1, 5)).__le__(b"a")',
    '(slice(1, 5)).__le__([1])',
    '(slice(1, 5)).__le__((1,))',
    '(slice(1, 5)).__le__({1})',
    '(slice(1, 5)).__le__({1: 2})',
    '(slice(1, 5)).__le__(None)',
    '(slice(1, 5)).__le__(int)',
    '(slice(1, 5)).__le__(...)',
    '(slice(1, 5)).__le__(NotImplemented)',
    '(slice(1, 5)) <= (slice(1, 5, None))',
    '(slice(1, 5)) <= (slice(1, 6))',
    '(slice(1, 5)) <= (slice(None, None, None))',
    '(slice(1, 5)) <= ((1, 5))',
    '(slice(1, 5)) <= (slice([], 1))',
    '(slice(None)).__le__()',
    '(slice(None)).__le__(1, 2, 3)',
    '(slice(None)).__le__(other=1)',
    'slice.__le__()',
    'slice.__le__(slice(1, 5), slice(1, 5, None))',
    'slice.__le__(None, slice(1, 5, None))',
    'slice.__le__(object(), 1)',
    'type(slice.__le__).__name__',
    'slice.__le__.__name__, slice.__le__.__qualname__',
    'slice.__le__.__objclass__',
]:
    attempt(source)
