# small
# type.mro computes the order.


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
    'A.mro()',
    'bool.mro()',
    'object.mro()',
    'B.mro()',
    'type.mro(int)',
    'type.mro(type)',
    'type.mro()',
    'type.mro(5)',
    'type("C", (B, A), {}).mro()',
    'type("C", (A, B), {})',
    'type("C", (int, str), {})',
    'type.mro(M)',
    'M.mro()',
    'M.mro(A)',
]:
    attempt(source)
