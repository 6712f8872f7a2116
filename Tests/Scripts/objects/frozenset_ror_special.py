# small
# frozenset.__ror__ called by name and as |, with operands of its own kind and of others.


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
    'sorted((frozenset()).__ror__(set()), key=repr)',
    'sorted((frozenset()).__ror__({2, 3}), key=repr)',
    'sorted((frozenset()).__ror__(frozenset([1, 2, 3])), key=repr)',
    'sorted((frozenset()).__ror__({1, 2}), key=repr)',
    'sorted((frozenset()).__ror__({1: 2}.keys()), key=repr)',
    'sorted((frozenset()).__ror__([1]), key=repr)',
    'sorted((frozenset([1, 2])).__ror__(set()), key=repr)',
    'sorted((frozenset([1, 2])).__ror__({2, 3}), key=repr)',
    'sorted((frozenset([1, 2])).__ror__(frozenset([1, 2, 3])), key=repr)',
    'sorted((frozenset([1, 2])).__ror__({1, 2}), key=repr)',
    'sorted((frozenset([1, 2])).__ror__({1: 2}.keys()), key=repr)',
    'sorted((frozenset([1, 2])).__ror__([1]), key=repr)',
    'sorted((frozenset("a")).__ror__(set()), key=repr)',
    'sorted((frozenset("a")).__ror__({2, 3}), key=repr)',
    'sorted((frozenset("a")).__ror__(frozenset([1, 2, 3])), key=repr)',
    'sorted((frozenset("a")).__ror__({1, 2}), key=repr)',
    'sorted((frozenset("a")).__ror__({1: 2}.keys()), key=repr)',
    'sorted((frozenset("a")).__ror__([1]), key=repr)',
    '(frozenset([1, 2])).__ror__(0)',
    '(frozenset([1, 2])).__ror__(3)',
    '(frozenset([1, 2])).__ror__(-2)',
    '(frozenset([1, 2])).__ror__(2 ** 70)',
    '(frozenset([1, 2])).__ror__(True)',
    '(frozenset([1, 2])).__ror__(1.5)',
    '(frozenset([1, 2])).__ror__(1j)',
    '(frozenset([1, 2])).__ror__("a")',
    '(frozenset([1, 2])).__ror__(b"a")',
    '(frozenset([1, 2])).__ror__([1])',
    '(frozenset([1, 2])).__ror__((1,))',
    '(frozenset([1, 2])).__ror__({1})',
    '(frozenset([1, 2])).__ror__({1: 2})',
    '(frozenset([1, 2])).__ror__(None)',
    '(frozenset([1, 2])).__ror__(int)',
    '(frozenset([1, 2])).__ror__(...)',
    '(frozenset([1, 2])).__ror__(NotImplemented)',
    'sorted((set()) | (frozenset([1, 2])), key=repr)',
    'sorted(({2, 3}) | (frozenset([1, 2])), key=repr)',
    'sorted((frozenset([1, 2, 3])) | (frozenset([1, 2])), key=repr)',
    'sorted(({1, 2}) | (frozenset([1, 2])), key=repr)',
    'sorted(({1: 2}.keys()) | (frozenset([1, 2])), key=repr)',
    '(frozenset()).__ror__()',
    '(frozenset()).__ror__(1, 2, 3)',
    '(frozenset()).__ror__(other=1)',
    'frozenset.__ror__()',
    'len(frozenset.__ror__(frozenset([1, 2]), set()))',
    'frozenset.__ror__(None, set())',
    'frozenset.__ror__(object(), 1)',
    'type(frozenset.__ror__).__name__',
    'frozenset.__ror__.__name__, frozenset.__ror__.__qualname__',
    'frozenset.__ror__.__objclass__',
]:
    attempt(source)
