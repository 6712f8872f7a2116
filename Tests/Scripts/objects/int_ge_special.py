# small
# int.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '(7).__ge__(2)',
    '(7).__ge__(-4)',
    '(7).__ge__(0)',
    '(7).__ge__(2 ** 64)',
    '(7).__ge__(63)',
    '(7).__ge__(2 ** 63 - 1)',
    '(-3).__ge__(2)',
    '(-3).__ge__(-4)',
    '(-3).__ge__(0)',
    '(-3).__ge__(2 ** 64)',
    '(-3).__ge__(63)',
    '(-3).__ge__(2 ** 63 - 1)',
    '(0).__ge__(2)',
    '(0).__ge__(-4)',
    '(0).__ge__(0)',
    '(0).__ge__(2 ** 64)',
    '(0).__ge__(63)',
    '(0).__ge__(2 ** 63 - 1)',
    '(True).__ge__(2)',
    '(True).__ge__(-4)',
    '(True).__ge__(0)',
    '(True).__ge__(2 ** 64)',
    '(True).__ge__(63)',
    '(True).__ge__(2 ** 63 - 1)',
    '(2 ** 65).__ge__(2)',
    '(2 ** 65).__ge__(-4)',
    '(2 ** 65).__ge__(0)',
    '(2 ** 65).__ge__(2 ** 64)',
    '(2 ** 65).__ge__(63)',
    '(2 ** 65).__ge__(2 ** 63 - 1)',
    '(-2 ** 63).__ge__(2)',
    '(-2 ** 63).__ge__(-4)',
    '(-2 ** 63).__ge__(0)',
    '(-2 ** 63).__ge__(2 ** 64)',
    '(-2 ** 63).__ge__(63)',
    '(-2 ** 63).__ge__(2 ** 63 - 1)',
    '(-3).__ge__(0)',
    '(-3).__ge__(3)',
    '(-3).__ge__(-2)',
    '(-3).__ge__(2 ** 70)',
    '(-3).__ge__(True)',
    '(-3).__ge__(1.5)',
    '(-3).__ge__(1j)',
    '(-3).__ge__("a")',
    '(-3).__ge__(b"a")',
    '(-3).__ge__([1])',
    '(-3).__ge__((1,))',
    '(-3).__ge__({1})',
    '(-3).__ge__({1: 2})',
    '(-3).__ge__(None)',
    '(-3).__ge__(int)',
    '(-3).__ge__(...)',
    '(-3).__ge__(NotImplemented)',
    '(-3) >= (2)',
    '(-3) >= (-4)',
    '(-3) >= (0)',
    '(-3) >= (2 ** 64)',
    '(-3) >= (63)',
    '(7).__ge__()',
    '(7).__ge__(1, 2, 3)',
    '(7).__ge__(other=1)',
    'int.__ge__()',
    'int.__ge__(-3, 2)',
    'int.__ge__(None, 2)',
    'int.__ge__(object(), 1)',
    'type(int.__ge__).__name__',
    'int.__ge__.__name__, int.__ge__.__qualname__',
    'int.__ge__.__objclass__',
]:
    attempt(source)
