# small
# type.__itemsize__: read, written, deleted.


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
    value.__itemsize__ = new
    return value.__itemsize__


def deleted(value):
    del value.__itemsize__
    return value.__itemsize__


for source in [
    'object.__itemsize__',
    'A.__itemsize__',
    'list.__itemsize__',
    'dict.__itemsize__',
    'assigned(type("New", (A,), {}), 5)',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
