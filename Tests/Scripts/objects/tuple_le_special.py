# small
# tuple.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '(()).__le__(())',
    '(()).__le__((1, 3))',
    '(()).__le__((1, 2))',
    '(()).__le__((1, 2, 0))',
    '(()).__le__((float("nan"),))',
    '(()).__le__(("a", 1))',
    '(()).__le__(2)',
    '(()).__le__(-1)',
    '((1, 2)).__le__(())',
    '((1, 2)).__le__((1, 3))',
    '((1, 2)).__le__((1, 2))',
    '((1, 2)).__le__((1, 2, 0))',
    '((1, 2)).__le__((float("nan"),))',
    '((1, 2)).__le__(("a", 1))',
    '((1, 2)).__le__(2)',
    '((1, 2)).__le__(-1)',
    '((1, (2, "a"))).__le__(())',
    '((1, (2, "a"))).__le__((1, 3))',
    '((1, (2, "a"))).__le__((1, 2))',
    '((1, (2, "a"))).__le__((1, 2, 0))',
    '((1, (2, "a"))).__le__((float("nan"),))',
    '((1, (2, "a"))).__le__(("a", 1))',
    '((1, (2, "a"))).__le__(2)',
    '((1, (2, "a"))).__le__(-1)',
    '((1, 2)).__le__(0)',
    '((1, 2)).__le__(3)',
    '((1, 2)).__le__(-2)',
    '((1, 2)).__le__(2 ** 70)',
    '((1, 2)).__le__(True)',
    '((1, 2)).__le__(1.5)',
    '((1, 2)).__le__(1j)',
    '((1, 2)).__le__("a")',
    '((1, 2)).__le__(b"a")',
    '((1, 2)).__le__([1])',
    '((1, 2)).__le__((1,))',
    '((1, 2)).__le__({1})',
    '((1, 2)).__le__({1: 2})',
    '((1, 2)).__le__(None)',
    '((1, 2)).__le__(int)',
    '((1, 2)).__le__(...)',
    '((1, 2)).__le__(NotImplemented)',
    '((1, 2)) <= (())',
    '((1, 2)) <= ((1, 3))',
    '((1, 2)) <= ((1, 2))',
    '((1, 2)) <= ((1, 2, 0))',
    '((1, 2)) <= ((float("nan"),))',
    '(()).__le__()',
    '(()).__le__(1, 2, 3)',
    '(()).__le__(other=1)',
    'tuple.__le__()',
    'tuple.__le__((1, 2), ())',
    'tuple.__le__(None, ())',
    'tuple.__le__(object(), 1)',
    'type(tuple.__le__).__name__',
    'tuple.__le__.__name__, tuple.__le__.__qualname__',
    'tuple.__le__.__objclass__',
]:
    attempt(source)
