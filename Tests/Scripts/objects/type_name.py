# small
# type.__name__: read, written, deleted.


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
    value.__name__ = new
    return value.__name__


def deleted(value):
    del value.__name__
    return value.__name__


for source in [
    '(A).__name__',
    '(B).__name__',
    '(S).__name__',
    '(int).__name__',
    '(bool).__name__',
    '(type).__name__',
    '(object).__name__',
    '(M).__name__',
    '(ValueError).__name__',
    'assigned(int, "other")',
    'deleted(int)',
    'assigned(type("New", (A,), {}), "other")',
    'assigned(type("New", (A,), {}), 5)',
    'assigned(type("New", (A,), {}), "a\\0b")',
    'assigned(type("New", (A,), {}), None)',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
