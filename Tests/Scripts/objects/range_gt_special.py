# small
# range.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '(range(0)).__gt__(range(0, 0, 2))',
    '(range(0)).__gt__(range(5))',
    '(range(0)).__gt__(range(1, 9, 3))',
    '(range(0)).__gt__([0, 1])',
    '(range(5)).__gt__(range(0, 0, 2))',
    '(range(5)).__gt__(range(5))',
    '(range(5)).__gt__(range(1, 9, 3))',
    '(range(5)).__gt__([0, 1])',
    '(range(1, 10, 3)).__gt__(range(0, 0, 2))',
    '(range(1, 10, 3)).__gt__(range(5))',
    '(range(1, 10, 3)).__gt__(range(1, 9, 3))',
    '(range(1, 10, 3)).__gt__([0, 1])',
    '(range(2 ** 65, 2 ** 65 + 2)).__gt__(range(0, 0, 2))',
    '(range(2 ** 65, 2 ** 65 + 2)).__gt__(range(5))',
    '(range(2 ** 65, 2 ** 65 + 2)).__gt__(range(1, 9, 3))',
    '(range(2 ** 65, 2 ** 65 + 2)).__gt__([0, 1])',
    '(range(5)).__gt__(0)',
    '(range(5)).__gt__(3)',
    '(range(5)).__gt__(-2)',
    '(range(5)).__gt__(2 ** 70)',
    '(range(5)).__gt__(True)',
    '(range(5)).__gt__(1.5)',
    '(range(5)).__gt__(1j)',
    '(range(5)).__gt__("a")',
    '(range(5)).__gt__(b"a")',
    '(range(5)).__gt__([1])',
    '(range(5)).__gt__((1,))',
    '(range(5)).__gt__({1})',
    '(range(5)).__gt__({1: 2})',
    '(range(5)).__gt__(None)',
    '(range(5)).__gt__(int)',
    '(range(5)).__gt__(...)',
    '(range(5)).__gt__(NotImplemented)',
    '(range(5)) > (range(0, 0, 2))',
    '(range(5)) > (range(5))',
    '(range(5)) > (range(1, 9, 3))',
    '(range(5)) > ([0, 1])',
    '(range(0)).__gt__()',
    '(range(0)).__gt__(1, 2, 3)',
    '(range(0)).__gt__(other=1)',
    'range.__gt__()',
    'range.__gt__(range(5), range(0, 0, 2))',
    'range.__gt__(None, range(0, 0, 2))',
    'range.__gt__(object(), 1)',
    'type(range.__gt__).__name__',
    'range.__gt__.__name__, range.__gt__.__qualname__',
    'range.__gt__.__objclass__',
]:
    attempt(source)
