# small
# set.__rand__ called by name and as &, with operands of its own kind and of others.


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
    'sorted((set()).__rand__(set()), key=repr)',
    'sorted((set()).__rand__({2, 3}), key=repr)',
    'sorted((set()).__rand__({1, 2, 3}), key=repr)',
    'sorted((set()).__rand__(frozenset([1, 2])), key=repr)',
    'sorted((set()).__rand__({1: 2}.keys()), key=repr)',
    'sorted((set()).__rand__([1]), key=repr)',
    'sorted(({1, 2}).__rand__(set()), key=repr)',
    'sorted(({1, 2}).__rand__({2, 3}), key=repr)',
    'sorted(({1, 2}).__rand__({1, 2, 3}), key=repr)',
    'sorted(({1, 2}).__rand__(frozenset([1, 2])), key=repr)',
    'sorted(({1, 2}).__rand__({1: 2}.keys()), key=repr)',
    'sorted(({1, 2}).__rand__([1]), key=repr)',
    'sorted(({"a"}).__rand__(set()), key=repr)',
    'sorted(({"a"}).__rand__({2, 3}), key=repr)',
    'sorted(({"a"}).__rand__({1, 2, 3}), key=repr)',
    'sorted(({"a"}).__rand__(frozenset([1, 2])), key=repr)',
    'sorted(({"a"}).__rand__({1: 2}.keys()), key=repr)',
    'sorted(({"a"}).__rand__([1]), key=repr)',
    '({1, 2}).__rand__(0)',
    '({1, 2}).__rand__(3)',
    '({1, 2}).__rand__(-2)',
    '({1, 2}).__rand__(2 ** 70)',
    '({1, 2}).__rand__(True)',
    '({1, 2}).__rand__(1.5)',
    '({1, 2}).__rand__(1j)',
    '({1, 2}).__rand__("a")',
    '({1, 2}).__rand__(b"a")',
    '({1, 2}).__rand__([1])',
    '({1, 2}).__rand__((1,))',
    '({1, 2}).__rand__({1})',
    '({1, 2}).__rand__({1: 2})',
    '({1, 2}).__rand__(None)',
    '({1, 2}).__rand__(int)',
    '({1, 2}).__rand__(...)',
    '({1, 2}).__rand__(NotImplemented)',
    'sorted((set()) & ({1, 2}), key=repr)',
    'sorted(({2, 3}) & ({1, 2}), key=repr)',
    'sorted(({1, 2, 3}) & ({1, 2}), key=repr)',
    'sorted((frozenset([1, 2])) & ({1, 2}), key=repr)',
    'sorted(({1: 2}.keys()) & ({1, 2}), key=repr)',
    '(set()).__rand__()',
    '(set()).__rand__(1, 2, 3)',
    '(set()).__rand__(other=1)',
    'set.__rand__()',
    'len(set.__rand__({1, 2}, set()))',
    'set.__rand__(None, set())',
    'set.__rand__(object(), 1)',
    'type(set.__rand__).__name__',
    'set.__rand__.__name__, set.__rand__.__qualname__',
    'set.__rand__.__objclass__',
]:
    attempt(source)
