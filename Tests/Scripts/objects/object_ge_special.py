# small
# object.__ge__ called by name and as >=, with operands of its own kind and of others.


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
    '(object).__ge__(object)',
    '(object).__ge__(int)',
    '(object).__ge__(Plain)',
    '(len).__ge__(object)',
    '(len).__ge__(int)',
    '(len).__ge__(Plain)',
    '(Plain).__ge__(object)',
    '(Plain).__ge__(int)',
    '(Plain).__ge__(Plain)',
    '(len).__ge__(0)',
    '(len).__ge__(3)',
    '(len).__ge__(-2)',
    '(len).__ge__(2 ** 70)',
    '(len).__ge__(True)',
    '(len).__ge__(1.5)',
    '(len).__ge__(1j)',
    '(len).__ge__("a")',
    '(len).__ge__(b"a")',
    '(len).__ge__([1])',
    '(len).__ge__((1,))',
    '(len).__ge__({1})',
    '(len).__ge__({1: 2})',
    '(len).__ge__(None)',
    '(len).__ge__(int)',
    '(len).__ge__(...)',
    '(len).__ge__(NotImplemented)',
    '(len) >= (object)',
    '(len) >= (int)',
    '(len) >= (Plain)',
    '(object).__ge__()',
    '(object).__ge__(1, 2, 3)',
    '(object).__ge__(other=1)',
    'object.__ge__()',
    'object.__ge__(len, object)',
    'object.__ge__(None, object)',
    'type(object.__ge__).__name__',
    'object.__ge__.__name__',
    'object.__ge__.__objclass__',
    'plain.__ge__(plain)',
    'plain.__ge__(1)',
    'object.__ge__(1, 1)',
    'object.__ge__(1, 1.0)',
    'object.__ge__("a", "a")',
    'object.__ge__(plain, plain)',
    'plain >= plain',
    'plain >= 5',
]:
    attempt(source)
