# small
# type.__weakrefoffset__: read, written, deleted.


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
    value.__weakrefoffset__ = new
    return value.__weakrefoffset__


def deleted(value):
    del value.__weakrefoffset__
    return value.__weakrefoffset__


for source in [
    'int.__weakrefoffset__',
    'S.__weakrefoffset__',
    'object.__weakrefoffset__',
    'list.__weakrefoffset__',
    'assigned(type("New", (A,), {}), 5)',
    'deleted(type("New", (A,), {}))',
]:
    attempt(source)
