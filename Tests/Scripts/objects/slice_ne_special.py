# small
# slice.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '(slice(None)).__ne__(slice(1, 5, None))',
    '(slice(None)).__ne__(slice(1, 6))',
    '(slice(None)).__ne__(slice(None, None, None))',
    '(slice(None)).__ne__((1, 5))',
    '(slice(None)).__ne__(slice([], 1))',
    '(slice(1, 5)).__ne__(slice(1, 5, None))',
    '(slice(1, 5)).__ne__(slice(1, 6))',
    '(slice(1, 5)).__ne__(slice(None, None, None))',
    '(slice(1, 5)).__ne__((1, 5))',
    '(slice(1, 5)).__ne__(slice([], 1))',
    '(slice("a", None, 2)).__ne__(slice(1, 5, None))',
    '(slice("a", None, 2)).__ne__(slice(1, 6))',
    '(slice("a", None, 2)).__ne__(slice(None, None, None))',
    '(slice("a", None, 2)).__ne__((1, 5))',
    '(slice("a", None, 2)).__ne__(slice([], 1))',
    '(slice(1, 5)).__ne__(0)',
    '(slice(1, 5)).__ne__(3)',
    '(slice(1, 5)).__ne__(-2)',
    '(slice(1, 5)).__ne__(2 ** 70)',
    '(slice(1, 5)).__ne__(True)',
    '(slice(1, 5)).__ne__(1.5)',
    '(slice(1, 5)).__ne__(1j)',
    '(slice(1, 5)).__ne__("a")',
    '(slice(1, 5)).__ne__(b"a")',
    '(slice(1, 5)).__ne__([1])',
    '(slice(1, 5)).__ne__((1,))',
    '(slice(1, 5)).__ne__({1})',
    '(slice(1, 5)).__ne__({1: 2})',
    '(slice(1, 5)).__ne__(None)',
    '(slice(1, 5)).__ne__(int)',
    '(slice(1, 5)).__ne__(...)',
    '(slice(1, 5)).__ne__(NotImplemented)',
    '(slice(1, 5)) != (slice(1, 5, None))',
    '(slice(1, 5)) != (slice(1, 6))',
    '(slice(1, 5)) != (slice(None, None, None))',
    '(slice(1, 5)) != ((1, 5))',
    '(slice(1, 5)) != (slice([], 1))',
    '(slice(None)).__ne__()',
    '(slice(None)).__ne__(1, 2, 3)',
    '(slice(None)).__ne__(other=1)',
    'slice.__ne__()',
    'slice.__ne__(slice(1, 5), slice(1, 5, None))',
    'slice.__ne__(None, slice(1, 5, None))',
    'slice.__ne__(object(), 1)',
    'type(slice.__ne__).__name__',
    'slice.__ne__.__name__, slice.__ne__.__qualname__',
    'slice.__ne__.__objclass__',
]:
    attempt(source)
