# small
# type.__repr__.


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


def renamed():
    class Inner: pass
    before = repr(Inner)
    Inner.__module__ = 'elsewhere'
    Inner.__qualname__ = 'Q'
    middle = repr(Inner)
    return before, middle


for source in [
    'repr(int)',
    'repr(A)',
    'repr(B)',
    'type.__repr__(B)',
    'int.__repr__',
    'type.__repr__(int)',
    'type.__repr__(5)',
    'repr(M)',
    'repr(type)',
    'repr(type(None))',
    'repr(type(...))',
    'repr(type(len))',
    'renamed()',
    'str(int)',
    'f"{int!r:>20}"',
]:
    attempt(source)
