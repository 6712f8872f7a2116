# small
# float.__lt__ called by name and as <, with operands of its own kind and of others.


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
    '(2.5).__lt__(0.5)',
    '(2.5).__lt__(-2.0)',
    '(2.5).__lt__(0.0)',
    '(2.5).__lt__(float("-inf"))',
    '(2.5).__lt__(float("nan"))',
    '(2.5).__lt__(2)',
    '(2.5).__lt__(10 ** 400)',
    '(2.5).__lt__(2 ** 53 + 1)',
    '(-0.0).__lt__(0.5)',
    '(-0.0).__lt__(-2.0)',
    '(-0.0).__lt__(0.0)',
    '(-0.0).__lt__(float("-inf"))',
    '(-0.0).__lt__(float("nan"))',
    '(-0.0).__lt__(2)',
    '(-0.0).__lt__(10 ** 400)',
    '(-0.0).__lt__(2 ** 53 + 1)',
    '(float("inf")).__lt__(0.5)',
    '(float("inf")).__lt__(-2.0)',
    '(float("inf")).__lt__(0.0)',
    '(float("inf")).__lt__(float("-inf"))',
    '(float("inf")).__lt__(float("nan"))',
    '(float("inf")).__lt__(2)',
    '(float("inf")).__lt__(10 ** 400)',
    '(float("inf")).__lt__(2 ** 53 + 1)',
    '(float("nan")).__lt__(0.5)',
    '(float("nan")).__lt__(-2.0)',
    '(float("nan")).__lt__(0.0)',
    '(float("nan")).__lt__(float("-inf"))',
    '(float("nan")).__lt__(float("nan"))',
    '(float("nan")).__lt__(2)',
    '(float("nan")).__lt__(10 ** 400)',
    '(float("nan")).__lt__(2 ** 53 + 1)',
    '(1e308).__lt__(0.5)',
    '(1e308).__lt__(-2.0)',
    '(1e308).__lt__(0.0)',
    '(1e308).__lt__(float("-inf"))',
    '(1e308).__lt__(float("nan"))',
    '(1e308).__lt__(2)',
    '(1e308).__lt__(10 ** 400)',
    '(1e308).__lt__(2 ** 53 + 1)',
    '(-0.0).__lt__(0)',
    '(-0.0).__lt__(3)',
    '(-0.0).__lt__(-2)',
    '(-0.0).__lt__(2 ** 70)',
    '(-0.0).__lt__(True)',
    '(-0.0).__lt__(1.5)',
    '(-0.0).__lt__(1j)',
    '(-0.0).__lt__("a")',
    '(-0.0).__lt__(b"a")',
    '(-0.0).__lt__([1])',
    '(-0.0).__lt__((1,))',
    '(-0.0).__lt__({1})',
    '(-0.0).__lt__({1: 2})',
    '(-0.0).__lt__(None)',
    '(-0.0).__lt__(int)',
    '(-0.0).__lt__(...)',
    '(-0.0).__lt__(NotImplemented)',
    '(-0.0) < (0.5)',
    '(-0.0) < (-2.0)',
    '(-0.0) < (0.0)',
    '(-0.0) < (float("-inf"))',
    '(-0.0) < (float("nan"))',
    '(2.5).__lt__()',
    '(2.5).__lt__(1, 2, 3)',
    '(2.5).__lt__(other=1)',
    'float.__lt__()',
    'float.__lt__(-0.0, 0.5)',
    'float.__lt__(None, 0.5)',
    'float.__lt__(object(), 1)',
    'type(float.__lt__).__name__',
    'float.__lt__.__name__, float.__lt__.__qualname__',
    'float.__lt__.__objclass__',
]:
    attempt(source)
