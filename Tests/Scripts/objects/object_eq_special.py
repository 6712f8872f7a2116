# small
# object.__eq__ called by name and as ==, with operands of its own kind and of others.


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


class Plain:
    def __repr__(self):
        return 'Plain'


plain = Plain()


for source in [
    '(object).__eq__(object)',
    '(object).__eq__(int)',
    '(object).__eq__(Plain)',
    '(len).__eq__(object)',
    '(len).__eq__(int)',
    '(len).__eq__(Plain)',
    '(Plain).__eq__(object)',
    '(Plain).__eq__(int)',
    '(Plain).__eq__(Plain)',
    '(len).__eq__(0)',
    '(len).__eq__(3)',
    '(len).__eq__(-2)',
    '(len).__eq__(2 ** 70)',
    '(len).__eq__(True)',
    '(len).__eq__(1.5)',
    '(len).__eq__(1j)',
    '(len).__eq__("a")',
    '(len).__eq__(b"a")',
    '(len).__eq__([1])',
    '(len).__eq__((1,))',
    '(len).__eq__({1})',
    '(len).__eq__({1: 2})',
    '(len).__eq__(None)',
    '(len).__eq__(int)',
    '(len).__eq__(...)',
    '(len).__eq__(NotImplemented)',
    '(len) == (object)',
    '(len) == (int)',
    '(len) == (Plain)',
    '(object).__eq__()',
    '(object).__eq__(1, 2, 3)',
    '(object).__eq__(other=1)',
    'object.__eq__()',
    'object.__eq__(len, object)',
    'object.__eq__(None, object)',
    'type(object.__eq__).__name__',
    'object.__eq__.__name__',
    'object.__eq__.__objclass__',
    'plain.__eq__(plain)',
    'plain.__eq__(1)',
    'object.__eq__(1, 1)',
    'object.__eq__(1, 1.0)',
    'object.__eq__("a", "a")',
    'object.__eq__(plain, plain)',
    'plain == plain',
    'plain == 5',
]:
    attempt(source)
