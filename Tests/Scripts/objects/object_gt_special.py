# small
# object.__gt__ called by name and as >, with operands of its own kind and of others.


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
    '(object).__gt__(object)',
    '(object).__gt__(int)',
    '(object).__gt__(Plain)',
    '(len).__gt__(object)',
    '(len).__gt__(int)',
    '(len).__gt__(Plain)',
    '(Plain).__gt__(object)',
    '(Plain).__gt__(int)',
    '(Plain).__gt__(Plain)',
    '(len).__gt__(0)',
    '(len).__gt__(3)',
    '(len).__gt__(-2)',
    '(len).__gt__(2 ** 70)',
    '(len).__gt__(True)',
    '(len).__gt__(1.5)',
    '(len).__gt__(1j)',
    '(len).__gt__("a")',
    '(len).__gt__(b"a")',
    '(len).__gt__([1])',
    '(len).__gt__((1,))',
    '(len).__gt__({1})',
    '(len).__gt__({1: 2})',
    '(len).__gt__(None)',
    '(len).__gt__(int)',
    '(len).__gt__(...)',
    '(len).__gt__(NotImplemented)',
    '(len) > (object)',
    '(len) > (int)',
    '(len) > (Plain)',
    '(object).__gt__()',
    '(object).__gt__(1, 2, 3)',
    '(object).__gt__(other=1)',
    'object.__gt__()',
    'object.__gt__(len, object)',
    'object.__gt__(None, object)',
    'type(object.__gt__).__name__',
    'object.__gt__.__name__',
    'object.__gt__.__objclass__',
    'plain.__gt__(plain)',
    'plain.__gt__(1)',
    'object.__gt__(1, 1)',
    'object.__gt__(1, 1.0)',
    'object.__gt__("a", "a")',
    'object.__gt__(plain, plain)',
    'plain > plain',
    'plain > 5',
]:
    attempt(source)
