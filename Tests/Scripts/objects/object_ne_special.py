# small
# object.__ne__ called by name and as !=, with operands of its own kind and of others.


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
    '(object).__ne__(object)',
    '(object).__ne__(int)',
    '(object).__ne__(Plain)',
    '(len).__ne__(object)',
    '(len).__ne__(int)',
    '(len).__ne__(Plain)',
    '(Plain).__ne__(object)',
    '(Plain).__ne__(int)',
    '(Plain).__ne__(Plain)',
    '(len).__ne__(0)',
    '(len).__ne__(3)',
    '(len).__ne__(-2)',
    '(len).__ne__(2 ** 70)',
    '(len).__ne__(True)',
    '(len).__ne__(1.5)',
    '(len).__ne__(1j)',
    '(len).__ne__("a")',
    '(len).__ne__(b"a")',
    '(len).__ne__([1])',
    '(len).__ne__((1,))',
    '(len).__ne__({1})',
    '(len).__ne__({1: 2})',
    '(len).__ne__(None)',
    '(len).__ne__(int)',
    '(len).__ne__(...)',
    '(len).__ne__(NotImplemented)',
    '(len) != (object)',
    '(len) != (int)',
    '(len) != (Plain)',
    '(object).__ne__()',
    '(object).__ne__(1, 2, 3)',
    '(object).__ne__(other=1)',
    'object.__ne__()',
    'object.__ne__(len, object)',
    'object.__ne__(None, object)',
    'type(object.__ne__).__name__',
    'object.__ne__.__name__',
    'object.__ne__.__objclass__',
    'plain.__ne__(plain)',
    'plain.__ne__(1)',
    'object.__ne__(1, 1)',
    'object.__ne__(1, 1.0)',
    'object.__ne__("a", "a")',
    'object.__ne__(plain, plain)',
    'plain != plain',
    'plain != 5',
]:
    attempt(source)
