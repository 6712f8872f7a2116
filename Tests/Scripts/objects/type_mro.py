# small
# type.__mro__: read, written, deleted.


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
    value.__mro__ = new
    return value.__mro__


def deleted(value):
    del value.__mro__
    return value.__mro__


for source in [
    '(A).__mro__',
    '(B).__mro__',
    '(S).__mro__',
    '(int).__mro__',
    '(bool).__mro__',
    '(type).__mro__',
    '(object).__mro__',
    '(M).__mro__',
    '(ValueError).__mro__',
    'assigned(int, ())',
    'deleted(int)',
    'assigned(type("New", (A,), {}), ())',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
