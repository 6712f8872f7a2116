# small
# type.__annotations__: read, written, deleted.


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
    value.__annotations__ = new
    return value.__annotations__


def deleted(value):
    del value.__annotations__
    return value.__annotations__


for source in [
    '(A).__annotations__',
    '(B).__annotations__',
    '(S).__annotations__',
    '(M).__annotations__',
    'int.__annotations__',
    'assigned(int, {})',
    'deleted(int)',
    'assigned(type("New", (A,), {}), {})',
    'assigned(type("New", (A,), {}), 5)',
    'assigned(type("New", (A,), {}), None)',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
