# small
# int.__rlshift__ called by name and as <<, with operands of its own kind and of others.


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
    '(7).__rlshift__(2)',
    '(7).__rlshift__(-4)',
    '(7).__rlshift__(0)',
    '(7).__rlshift__(2 ** 64)',
    '(7).__rlshift__(63)',
    '(7).__rlshift__(2 ** 63 - 1)',
    '(-3).__rlshift__(2)',
    '(-3).__rlshift__(-4)',
    '(-3).__rlshift__(0)',
    '(-3).__rlshift__(2 ** 64)',
    '(-3).__rlshift__(63)',
    '(-3).__rlshift__(2 ** 63 - 1)',
    '(0).__rlshift__(2)',
    '(0).__rlshift__(-4)',
    '(0).__rlshift__(0)',
    '(0).__rlshift__(2 ** 64)',
    '(0).__rlshift__(63)',
    '(0).__rlshift__(2 ** 63 - 1)',
    '(True).__rlshift__(2)',
    '(True).__rlshift__(-4)',
    '(True).__rlshift__(0)',
    '(True).__rlshift__(2 ** 64)',
    '(True).__rlshift__(63)',
    '(True).__rlshift__(2 ** 63 - 1)',
    '(-3).__rlshift__(0)',
    '(-3).__rlshift__(3)',
    '(-3).__rlshift__(-2)',
    '(-3).__rlshift__(2 ** 70)',
    '(-3).__rlshift__(True)',
    '(-3).__rlshift__(1.5)',
    '(-3).__rlshift__(1j)',
    '(-3).__rlshift__("a")',
    '(-3).__rlshift__(b"a")',
    '(-3).__rlshift__([1])',
    '(-3).__rlshift__((1,))',
    '(-3).__rlshift__({1})',
    '(-3).__rlshift__({1: 2})',
    '(-3).__rlshift__(None)',
    '(-3).__rlshift__(int)',
    '(-3).__rlshift__(...)',
    '(-3).__rlshift__(NotImplemented)',
    '(2) << (-3)',
    '(-4) << (-3)',
    '(0) << (-3)',
    '(2 ** 64) << (-3)',
    '(63) << (-3)',
    '(7).__rlshift__()',
    '(7).__rlshift__(1, 2, 3)',
    '(7).__rlshift__(other=1)',
    'int.__rlshift__()',
    'int.__rlshift__(-3, 2)',
    'int.__rlshift__(None, 2)',
    'int.__rlshift__(object(), 1)',
    'type(int.__rlshift__).__name__',
    'int.__rlshift__.__name__, int.__rlshift__.__qualname__',
    'int.__rlshift__.__objclass__',
]:
    attempt(source)
