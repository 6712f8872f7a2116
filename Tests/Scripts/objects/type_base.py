# small
# type.__base__: read, written, deleted.


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



def assigned(value, new):
    value.__base__ = new
    return value.__base__


def deleted(value):
    del value.__base__
    return value.__base__


for source in [
    '(A).__base__',
    '(B).__base__',
    '(S).__base__',
    '(int).__base__',
    '(bool).__base__',
    '(type).__base__',
    '(object).__base__',
    '(M).__base__',
    '(ValueError).__base__',
    'assigned(int, int)',
    'deleted(int)',
    'assigned(type("New", (A,), {}), int)',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
