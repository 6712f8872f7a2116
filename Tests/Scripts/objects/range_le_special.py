# small
# range.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '(range(0)).__le__(range(0, 0, 2))',
    '(range(0)).__le__(range(5))',
    '(range(0)).__le__(range(1, 9, 3))',
    '(range(0)).__le__([0, 1])',
    '(range(5)).__le__(range(0, 0, 2))',
    '(range(5)).__le__(range(5))',
    '(range(5)).__le__(range(1, 9, 3))',
    '(range(5)).__le__([0, 1])',
    '(range(1, 10, 3)).__le__(range(0, 0, 2))',
    '(range(1, 10, 3)).__le__(range(5))',
    '(range(1, 10, 3)).__le__(range(1, 9, 3))',
    '(range(1, 10, 3)).__le__([0, 1])',
    '(range(2 ** 65, 2 ** 65 + 2)).__le__(range(0, 0, 2))',
    '(range(2 ** 65, 2 ** 65 + 2)).__le__(range(5))',
    '(range(2 ** 65, 2 ** 65 + 2)).__le__(range(1, 9, 3))',
    '(range(2 ** 65, 2 ** 65 + 2)).__le__([0, 1])',
    '(range(5)).__le__(0)',
    '(range(5)).__le__(3)',
    '(range(5)).__le__(-2)',
    '(range(5)).__le__(2 ** 70)',
    '(range(5)).__le__(True)',
    '(range(5)).__le__(1.5)',
    '(range(5)).__le__(1j)',
    '(range(5)).__le__("a")',
    '(range(5)).__le__(b"a")',
    '(range(5)).__le__([1])',
    '(range(5)).__le__((1,))',
    '(range(5)).__le__({1})',
    '(range(5)).__le__({1: 2})',
    '(range(5)).__le__(None)',
    '(range(5)).__le__(int)',
    '(range(5)).__le__(...)',
    '(range(5)).__le__(NotImplemented)',
    '(range(5)) <= (range(0, 0, 2))',
    '(range(5)) <= (range(5))',
    '(range(5)) <= (range(1, 9, 3))',
    '(range(5)) <= ([0, 1])',
    '(range(0)).__le__()',
    '(range(0)).__le__(1, 2, 3)',
    '(range(0)).__le__(other=1)',
    'range.__le__()',
    'range.__le__(range(5), range(0, 0, 2))',
    'range.__le__(None, range(0, 0, 2))',
    'range.__le__(object(), 1)',
    'type(range.__le__).__name__',
    'range.__le__.__name__, range.__le__.__qualname__',
    'range.__le__.__objclass__',
]:
    attempt(source)
