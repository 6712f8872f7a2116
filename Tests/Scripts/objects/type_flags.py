# small
# type.__flags__: read, written, deleted.


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
    value.__flags__ = new
    return value.__flags__


def deleted(value):
    del value.__flags__
    return value.__flags__


for source in [
    'type(int.__flags__)',
    'int.__flags__ >> 24 & 1',
    'bool.__flags__ >> 24 & 1',
    'str.__flags__ >> 28 & 1',
    'A.__flags__ >> 10 & 1',
    'bool.__flags__ >> 10 & 1',
    'assigned(type("New", (A,), {}), 5)',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
