# small
# type.__prepare__ gives the namespace of a class body.


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
    'type.__prepare__()',
    'type.__prepare__("A", ())',
    'type.__prepare__("A", (), x=1)',
    'type.__prepare__(1, 2, 3)',
    'int.__prepare__',
    'type.__prepare__() is type.__prepare__()',
    'M.__prepare__("A", ())',
    'type.__prepare__.__self__',
]:
    attempt(source)
