# small
# complex.__add__ called by name and as +, with operands of its own kind and of others.


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
    '(1 + 2j).__add__(2j)',
    '(1 + 2j).__add__(0j)',
    '(1 + 2j).__add__(3)',
    '(1 + 2j).__add__(1.5)',
    '(1 + 2j).__add__(1 - 2j)',
    '(1 + 2j).__add__(10 ** 400)',
    '(0j).__add__(2j)',
    '(0j).__add__(0j)',
    '(0j).__add__(3)',
    '(0j).__add__(1.5)',
    '(0j).__add__(1 - 2j)',
    '(0j).__add__(10 ** 400)',
    '(-1.5j).__add__(2j)',
    '(-1.5j).__add__(0j)',
    '(-1.5j).__add__(3)',
    '(-1.5j).__add__(1.5)',
    '(-1.5j).__add__(1 - 2j)',
    '(-1.5j).__add__(10 ** 400)',
    '(complex("inf")).__add__(2j)',
    '(complex("inf")).__add__(0j)',
    '(complex("inf")).__add__(3)',
    '(complex("inf")).__add__(1.5)',
    '(complex("inf")).__add__(1 - 2j)',
    '(complex("inf")).__add__(10 ** 400)',
    '(0j).__add__(0)',
    '(0j).__add__(3)',
    '(0j).__add__(-2)',
    '(0j).__add__(2 ** 70)',
    '(0j).__add__(True)',
    '(0j).__add__(1.5)',
    '(0j).__add__(1j)',
    '(0j).__add__("a")',
    '(0j).__add__(b"a")',
    '(0j).__add__([1])',
    '(0j).__add__((1,))',
    '(0j).__add__({1})',
    '(0j).__add__({1: 2})',
    '(0j).__add__(None)',
    '(0j).__add__(int)',
    '(0j).__add__(...)',
    '(0j).__add__(NotImplemented)',
    '(0j) + (2j)',
    '(0j) + (0j)',
    '(0j) + (3)',
    '(0j) + (1.5)',
    '(0j) + (1 - 2j)',
    '(1 + 2j).__add__()',
    '(1 + 2j).__add__(1, 2, 3)',
    '(1 + 2j).__add__(other=1)',
    'complex.__add__()',
    'complex.__add__(0j, 2j)',
    'complex.__add__(None, 2j)',
    'complex.__add__(object(), 1)',
    'type(complex.__add__).__name__',
    'complex.__add__.__name__, complex.__add__.__qualname__',
    'complex.__add__.__objclass__',
]:
    attempt(source)
