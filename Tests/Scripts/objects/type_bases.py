# small
# type.__bases__: read, written, deleted.


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
    value.__bases__ = new
    return value.__bases__


def deleted(value):
    del value.__bases__
    return value.__bases__


for source in [
    '(A).__bases__',
    '(B).__bases__',
    '(S).__bases__',
    '(int).__bases__',
    '(bool).__bases__',
    '(type).__bases__',
    '(object).__bases__',
    '(M).__bases__',
    '(ValueError).__bases__',
    'assigned(int, (object,))',
    'deleted(int)',
    'assigned(type("New", (A,), {}), (object,))',
    'assigned(type("New", (A,), {}), 5)',
    'assigned(type("New", (A,), {}), ())',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
