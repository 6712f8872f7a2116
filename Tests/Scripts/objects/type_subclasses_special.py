# small
# type.__subclasses__: those that live, in the order of their definition.


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


def more():
    class C(A): pass
    class D(A): pass
    return A.__subclasses__()


for source in [
    'A.__subclasses__()',
    'B.__subclasses__()',
    'bool.__subclasses__()',
    'type.__subclasses__(A)',
    'type.__subclasses__(5)',
    'type.__subclasses__()',
    'int.__subclasses__()[0]',
    'bool in int.__subclasses__()',
]:
    attempt(source)
