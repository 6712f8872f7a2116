# small
# complex.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '(1 + 2j).__gt__(2j)',
    '(1 + 2j).__gt__(0j)',
    '(1 + 2j).__gt__(3)',
    '(1 + 2j).__gt__(1.5)',
    '(1 + 2j).__gt__(1 - 2j)',
    '(1 + 2j).__gt__(10 ** 400)',
    '(0j).__gt__(2j)',
    '(0j).__gt__(0j)',
    '(0j).__gt__(3)',
    '(0j).__gt__(1.5)',
    '(0j).__gt__(1 - 2j)',
    '(0j).__gt__(10 ** 400)',
    '(-1.5j).__gt__(2j)',
    '(-1.5j).__gt__(0j)',
    '(-1.5j).__gt__(3)',
    '(-1.5j).__gt__(1.5)',
    '(-1.5j).__gt__(1 - 2j)',
    '(-1.5j).__gt__(10 ** 400)',
    '(complex("inf")).__gt__(2j)',
    '(complex("inf")).__gt__(0j)',
    '(complex("inf")).__gt__(3)',
    '(complex("inf")).__gt__(1.5)',
    '(complex("inf")).__gt__(1 - 2j)',
    '(complex("inf")).__gt__(10 ** 400)',
    '(0j).__gt__(0)',
    '(0j).__gt__(3)',
    '(0j).__gt__(-2)',
    '(0j).__gt__(2 ** 70)',
    '(0j).__gt__(True)',
    '(0j).__gt__(1.5)',
    '(0j).__gt__(1j)',
    '(0j).__gt__("a")',
    '(0j).__gt__(b"a")',
    '(0j).__gt__([1])',
    '(0j).__gt__((1,))',
    '(0j).__gt__({1})',
    '(0j).__gt__({1: 2})',
    '(0j).__gt__(None)',
    '(0j).__gt__(int)',
    '(0j).__gt__(...)',
    '(0j).__gt__(NotImplemented)',
    '(0j) > (2j)',
    '(0j) > (0j)',
    '(0j) > (3)',
    '(0j) > (1.5)',
    '(0j) > (1 - 2j)',
    '(1 + 2j).__gt__()',
    '(1 + 2j).__gt__(1, 2, 3)',
    '(1 + 2j).__gt__(other=1)',
    'complex.__gt__()',
    'complex.__gt__(0j, 2j)',
    'complex.__gt__(None, 2j)',
    'complex.__gt__(object(), 1)',
    'type(complex.__gt__).__name__',
    'complex.__gt__.__name__, complex.__gt__.__qualname__',
    'complex.__gt__.__objclass__',
]:
    attempt(source)
