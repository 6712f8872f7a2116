# small
# frozenset.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '(frozenset()).__ne__(set())',
    '(frozenset()).__ne__({2, 3})',
    '(frozenset()).__ne__(frozenset([1, 2, 3]))',
    '(frozenset()).__ne__({1, 2})',
    '(frozenset()).__ne__({1: 2}.keys())',
    '(frozenset()).__ne__([1])',
    '(frozenset([1, 2])).__ne__(set())',
    '(frozenset([1, 2])).__ne__({2, 3})',
    '(frozenset([1, 2])).__ne__(frozenset([1, 2, 3]))',
    '(frozenset([1, 2])).__ne__({1, 2})',
    '(frozenset([1, 2])).__ne__({1: 2}.keys())',
    '(frozenset([1, 2])).__ne__([1])',
    '(frozenset("a")).__ne__(set())',
    '(frozenset("a")).__ne__({2, 3})',
    '(frozenset("a")).__ne__(frozenset([1, 2, 3]))',
    '(frozenset("a")).__ne__({1, 2})',
    '(frozenset("a")).__ne__({1: 2}.keys())',
    '(frozenset("a")).__ne__([1])',
    '(frozenset([1, 2])).__ne__(0)',
    '(frozenset([1, 2])).__ne__(3)',
    '(frozenset([1, 2])).__ne__(-2)',
    '(frozenset([1, 2])).__ne__(2 ** 70)',
    '(frozenset([1, 2])).__ne__(True)',
    '(frozenset([1, 2])).__ne__(1.5)',
    '(frozenset([1, 2])).__ne__(1j)',
    '(frozenset([1, 2])).__ne__("a")',
    '(frozenset([1, 2])).__ne__(b"a")',
    '(frozenset([1, 2])).__ne__([1])',
    '(frozenset([1, 2])).__ne__((1,))',
    '(frozenset([1, 2])).__ne__({1})',
    '(frozenset([1, 2])).__ne__({1: 2})',
    '(frozenset([1, 2])).__ne__(None)',
    '(frozenset([1, 2])).__ne__(int)',
    '(frozenset([1, 2])).__ne__(...)',
    '(frozenset([1, 2])).__ne__(NotImplemented)',
    '(frozenset([1, 2])) != (set())',
    '(frozenset([1, 2])) != ({2, 3})',
    '(frozenset([1, 2])) != (frozenset([1, 2, 3]))',
    '(frozenset([1, 2])) != ({1, 2})',
    '(frozenset([1, 2])) != ({1: 2}.keys())',
    '(frozenset()).__ne__()',
    '(frozenset()).__ne__(1, 2, 3)',
    '(frozenset()).__ne__(other=1)',
    'frozenset.__ne__()',
    'frozenset.__ne__(frozenset([1, 2]), set())',
    'frozenset.__ne__(None, set())',
    'frozenset.__ne__(object(), 1)',
    'type(frozenset.__ne__).__name__',
    'frozenset.__ne__.__name__, frozenset.__ne__.__qualname__',
    'frozenset.__ne__.__objclass__',
]:
    attempt(source)
