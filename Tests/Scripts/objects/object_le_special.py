# small
# object.__le__ called by name and as <=, with operands of its own kind and of others.


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
    '(object).__le__(object)',
    '(object).__le__(int)',
    '(object).__le__(Plain)',
    '(len).__le__(object)',
    '(len).__le__(int)',
    '(len).__le__(Plain)',
    '(Plain).__le__(object)',
    '(Plain).__le__(int)',
    '(Plain).__le__(Plain)',
    '(len).__le__(0)',
    '(len).__le__(3)',
    '(len).__le__(-2)',
    '(len).__le__(2 ** 70)',
    '(len).__le__(True)',
    '(len).__le__(1.5)',
    '(len).__le__(1j)',
    '(len).__le__("a")',
    '(len).__le__(b"a")',
    '(len).__le__([1])',
    '(len).__le__((1,))',
    '(len).__le__({1})',
    '(len).__le__({1: 2})',
    '(len).__le__(None)',
    '(len).__le__(int)',
    '(len).__le__(...)',
    '(len).__le__(NotImplemented)',
    '(len) <= (object)',
    '(len) <= (int)',
    '(len) <= (Plain)',
    '(object).__le__()',
    '(object).__le__(1, 2, 3)',
    '(object).__le__(other=1)',
    'object.__le__()',
    'object.__le__(len, object)',
    'object.__le__(None, object)',
    'type(object.__le__).__name__',
    'object.__le__.__name__',
    'object.__le__.__objclass__',
    'plain.__le__(plain)',
    'plain.__le__(1)',
    'object.__le__(1, 1)',
    'object.__le__(1, 1.0)',
    'object.__le__("a", "a")',
    'object.__le__(plain, plain)',
    'plain <= plain',
    'plain <= 5',
]:
    attempt(source)
