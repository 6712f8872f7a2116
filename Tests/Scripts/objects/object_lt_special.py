# small
# object.__lt__ called by name and as <, with operands of its own kind and of others.


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
    '(object).__lt__(object)',
    '(object).__lt__(int)',
    '(object).__lt__(Plain)',
    '(len).__lt__(object)',
    '(len).__lt__(int)',
    '(len).__lt__(Plain)',
    '(Plain).__lt__(object)',
    '(Plain).__lt__(int)',
    '(Plain).__lt__(Plain)',
    '(len).__lt__(0)',
    '(len).__lt__(3)',
    '(len).__lt__(-2)',
    '(len).__lt__(2 ** 70)',
    '(len).__lt__(True)',
    '(len).__lt__(1.5)',
    '(len).__lt__(1j)',
    '(len).__lt__("a")',
    '(len).__lt__(b"a")',
    '(len).__lt__([1])',
    '(len).__lt__((1,))',
    '(len).__lt__({1})',
    '(len).__lt__({1: 2})',
    '(len).__lt__(None)',
    '(len).__lt__(int)',
    '(len).__lt__(...)',
    '(len).__lt__(NotImplemented)',
    '(len) < (object)',
    '(len) < (int)',
    '(len) < (Plain)',
    '(object).__lt__()',
    '(object).__lt__(1, 2, 3)',
    '(object).__lt__(other=1)',
    'object.__lt__()',
    'object.__lt__(len, object)',
    'object.__lt__(None, object)',
    'type(object.__lt__).__name__',
    'object.__lt__.__name__',
    'object.__lt__.__objclass__',
    'plain.__lt__(plain)',
    'plain.__lt__(1)',
    'object.__lt__(1, 1)',
    'object.__lt__(1, 1.0)',
    'object.__lt__("a", "a")',
    'object.__lt__(plain, plain)',
    'plain < plain',
    'plain < 5',
]:
    attempt(source)
