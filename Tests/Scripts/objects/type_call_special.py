# small
# type.__call__ makes instances, and tells types.


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
    'int.__call__("5")',
    'type.__call__(int, "5")',
    'type.__call__(type, 5)',
    'type.__call__(type, "N", (), {}).__name__',
    'type.__call__()',
    'type.__call__(5)',
    'type.__call__(A).__class__',
    'A.__call__(1)',
    'A.__call__(x=1)',
    'type.__call__(object, 1)',
    'type.__call__(type, 1, 2)',
    'type.__call__(type, "N", (), {}, x=1)',
    'type(5)',
    'type(5, 6)',
    'type()',
    'type("N", 5, {})',
    'type("N", (5,), {})',
    'type(5, (), {})',
    'type("N", (), 5)',
    'M("N", (), {})',
    'type("N", (), {"x": 5}).x',
    'type("N", (B,), {}).__class__',
]:
    attempt(source)
