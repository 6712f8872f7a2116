# small
# frozenset.__rand__ called by name and as &, with operands of its own kind and of others.


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
    'sorted((frozenset()).__rand__(set()), key=repr)',
    'sorted((frozenset()).__rand__({2, 3}), key=repr)',
    'sorted((frozenset()).__rand__(frozenset([1, 2, 3])), key=repr)',
    'sorted((frozenset()).__rand__({1, 2}), key=repr)',
    'sorted((frozenset()).__rand__({1: 2}.keys()), key=repr)',
    'sorted((frozenset()).__rand__([1]), key=repr)',
    'sorted((frozenset([1, 2])).__rand__(set()), key=repr)',
    'sorted((frozenset([1, 2])).__rand__({2, 3}), key=repr)',
    'sorted((frozenset([1, 2])).__rand__(frozenset([1, 2, 3])), key=repr)',
    'sorted((frozenset([1, 2])).__rand__({1, 2}), key=repr)',
    'sorted((frozenset([1, 2])).__rand__({1: 2}.keys()), key=repr)',
    'sorted((frozenset([1, 2])).__rand__([1]), key=repr)',
    'sorted((frozenset("a")).__rand__(set()), key=repr)',
    'sorted((frozenset("a")).__rand__({2, 3}), key=repr)',
    'sorted((frozenset("a")).__rand__(frozenset([1, 2, 3])), key=repr)',
    'sorted((frozenset("a")).__rand__({1, 2}), key=repr)',
    'sorted((frozenset("a")).__rand__({1: 2}.keys()), key=repr)',
    'sorted((frozenset("a")).__rand__([1]), key=repr)',
    '(frozenset([1, 2])).__rand__(0)',
    '(frozenset([1, 2])).__rand__(3)',
    '(frozenset([1, 2])).__rand__(-2)',
    '(frozenset([1, 2])).__rand__(2 ** 70)',
    '(frozenset([1, 2])).__rand__(True)',
    '(frozenset([1, 2])).__rand__(1.5)',
    '(frozenset([1, 2])).__rand__(1j)',
    '(frozenset([1, 2])).__rand__("a")',
    '(frozenset([1, 2])).__rand__(b"a")',
    '(frozenset([1, 2])).__rand__([1])',
    '(frozenset([1, 2])).__rand__((1,))',
    '(frozenset([1, 2])).__rand__({1})',
    '(frozenset([1, 2])).__rand__({1: 2})',
    '(frozenset([1, 2])).__rand__(None)',
    '(frozenset([1, 2])).__rand__(int)',
    '(frozenset([1, 2])).__rand__(...)',
    '(frozenset([1, 2])).__rand__(NotImplemented)',
    'sorted((set()) & (frozenset([1, 2])), key=repr)',
    'sorted(({2, 3}) & (frozenset([1, 2])), key=repr)',
    'sorted((frozenset([1, 2, 3])) & (frozenset([1, 2])), key=repr)',
    'sorted(({1, 2}) & (frozenset([1, 2])), key=repr)',
    'sorted(({1: 2}.keys()) & (frozenset([1, 2])), key=repr)',
    '(frozenset()).__rand__()',
    '(frozenset()).__rand__(1, 2, 3)',
    '(frozenset()).__rand__(other=1)',
    'frozenset.__rand__()',
    'len(frozenset.__rand__(frozenset([1, 2]), set()))',
    'frozenset.__rand__(None, set())',
    'frozenset.__rand__(object(), 1)',
    'type(frozenset.__rand__).__name__',
    'frozenset.__rand__.__name__, frozenset.__rand__.__qualname__',
    'frozenset.__rand__.__objclass__',
]:
    attempt(source)
