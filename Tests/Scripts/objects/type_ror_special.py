# small
# type.__ror__ makes a union.


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


class M(type):
    def __repr__(cls):
        return 'class ' + cls.__name__


class A:
    """Doc."""
    x: int = 1


class B(A, metaclass=M):
    pass


class S:
    __slots__ = ('a', 'b')


for source in [
    'str | int',
    'None | int',
    'int | int',
    'list[int] | int',
    '5 | int',
    '"a" | int',
    'A | int',
    'B | int',
    'int | str | int',
    '... | int',
    'type(None) | int',
    'type.__ror__(int, str)',
    'type.__ror__(int, None)',
    'type.__ror__(int, 5)',
    'type.__ror__(int)',
    'type.__ror__(5, int)',
    '(int | str).__args__',
]:
    attempt(source)
