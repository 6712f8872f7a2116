# small
# int.__lshift__ called by name and as <<, with operands of its own kind and of others.


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
    '(7).__lshift__(2)',
    '(7).__lshift__(-4)',
    '(7).__lshift__(0)',
    '(-3).__lshift__(2)',
    '(-3).__lshift__(-4)',
    '(-3).__lshift__(0)',
    '(0).__lshift__(2)',
    '(0).__lshift__(-4)',
    '(0).__lshift__(0)',
    '(True).__lshift__(2)',
    '(True).__lshift__(-4)',
    '(True).__lshift__(0)',
    '(2 ** 65).__lshift__(2)',
    '(2 ** 65).__lshift__(-4)',
    '(2 ** 65).__lshift__(0)',
    '(-2 ** 63).__lshift__(2)',
    '(-2 ** 63).__lshift__(-4)',
    '(-2 ** 63).__lshift__(0)',
    '(-3).__lshift__(0)',
    '(-3).__lshift__(3)',
    '(-3).__lshift__(-2)',
    '(-3).__lshift__(True)',
    '(-3).__lshift__(1.5)',
    '(-3).__lshift__(1j)',
    '(-3).__lshift__("a")',
    '(-3).__lshift__(b"a")',
    '(-3).__lshift__([1])',
    '(-3).__lshift__((1,))',
    '(-3).__lshift__({1})',
    '(-3).__lshift__({1: 2})',
    '(-3).__lshift__(None)',
    '(-3).__lshift__(int)',
    '(-3).__lshift__(...)',
    '(-3).__lshift__(NotImplemented)',
    '(-3) << (2)',
    '(-3) << (-4)',
    '(-3) << (0)',
    '(7).__lshift__()',
    '(7).__lshift__(1, 2, 3)',
    '(7).__lshift__(other=1)',
    'int.__lshift__()',
    'int.__lshift__(-3, 2)',
    'int.__lshift__(None, 2)',
    'int.__lshift__(object(), 1)',
    'type(int.__lshift__).__name__',
    'int.__lshift__.__name__, int.__lshift__.__qualname__',
    'int.__lshift__.__objclass__',
]:
    attempt(source)
