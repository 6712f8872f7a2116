# small
# float.__pow__ called by name and as **, with operands of its own kind and of others.


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
    '(2.5).__pow__(0.5)',
    '(2.5).__pow__(-2.0)',
    '(2.5).__pow__(0.0)',
    '(2.5).__pow__(float("-inf"))',
    '(2.5).__pow__(float("nan"))',
    '(2.5).__pow__(2)',
    '(2.5).__pow__(10 ** 400)',
    '(2.5).__pow__(2 ** 53 + 1)',
    '(-0.0).__pow__(0.5)',
    '(-0.0).__pow__(-2.0)',
    '(-0.0).__pow__(0.0)',
    '(-0.0).__pow__(float("-inf"))',
    '(-0.0).__pow__(float("nan"))',
    '(-0.0).__pow__(2)',
    '(-0.0).__pow__(10 ** 400)',
    '(-0.0).__pow__(2 ** 53 + 1)',
    '(float("inf")).__pow__(0.5)',
    '(float("inf")).__pow__(-2.0)',
    '(float("inf")).__pow__(0.0)',
    '(float("inf")).__pow__(float("-inf"))',
    '(float("inf")).__pow__(float("nan"))',
    '(float("inf")).__pow__(2)',
    '(float("inf")).__pow__(10 ** 400)',
    '(float("inf")).__pow__(2 ** 53 + 1)',
    '(float("nan")).__pow__(0.5)',
    '(float("nan")).__pow__(-2.0)',
    '(float("nan")).__pow__(0.0)',
    '(float("nan")).__pow__(float("-inf"))',
    '(float("nan")).__pow__(float("nan"))',
    '(float("nan")).__pow__(2)',
    '(float("nan")).__pow__(10 ** 400)',
    '(float("nan")).__pow__(2 ** 53 + 1)',
    '(1e308).__pow__(0.5)',
    '(1e308).__pow__(-2.0)',
    '(1e308).__pow__(0.0)',
    '(1e308).__pow__(float("-inf"))',
    '(1e308).__pow__(float("nan"))',
    '(1e308).__pow__(2)',
    '(1e308).__pow__(10 ** 400)',
    '(1e308).__pow__(2 ** 53 + 1)',
    '(-0.0).__pow__(0)',
    '(-0.0).__pow__(3)',
    '(-0.0).__pow__(-2)',
    '(-0.0).__pow__(True)',
    '(-0.0).__pow__(1.5)',
    '(-0.0).__pow__(1j)',
    '(-0.0).__pow__("a")',
    '(-0.0).__pow__(b"a")',
    '(-0.0).__pow__([1])',
    '(-0.0).__pow__((1,))',
    '(-0.0).__pow__({1})',
    '(-0.0).__pow__({1: 2})',
    '(-0.0).__pow__(None)',
    '(-0.0).__pow__(int)',
    '(-0.0).__pow__(...)',
    '(-0.0).__pow__(NotImplemented)',
    '(-0.0) ** (0.5)',
    '(-0.0) ** (-2.0)',
    '(-0.0) ** (0.0)',
    '(-0.0) ** (float("-inf"))',
    '(-0.0) ** (float("nan"))',
    '(2.5).__pow__()',
    '(2.5).__pow__(1, 2, 3)',
    '(2.5).__pow__(other=1)',
    'float.__pow__()',
    'float.__pow__(-0.0, 0.5)',
    'float.__pow__(None, 0.5)',
    'float.__pow__(object(), 1)',
    'type(float.__pow__).__name__',
    'float.__pow__.__name__, float.__pow__.__qualname__',
    'float.__pow__.__objclass__',
    '(2.5).__pow__(0.5, 5)',
    '(2.5).__pow__(-2.0, 5)',
    '(2.5).__pow__(0.0, 5)',
    '(2.5).__pow__(float("-inf"), 5)',
    '(2.5).__pow__(0.5, None)',
]:
    attempt(source)
