# small
# covers: type.__subclasscheck__
# type.__instancecheck__ and type.__subclasscheck__.


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
    'int.__instancecheck__(5)',
    'int.__instancecheck__("a")',
    'type.__instancecheck__(int, True)',
    'type.__instancecheck__(5, 5)',
    'type.__instancecheck__(int)',
    'A.__instancecheck__(B())',
    'B.__instancecheck__(A())',
    'int.__subclasscheck__(bool)',
    'int.__subclasscheck__(str)',
    'type.__subclasscheck__(int, bool)',
    'int.__subclasscheck__(5)',
    'type.__subclasscheck__(5, int)',
    'A.__subclasscheck__(B)',
    'object.__subclasscheck__(type)',
    'type.__instancecheck__(type, type)',
]:
    attempt(source)
