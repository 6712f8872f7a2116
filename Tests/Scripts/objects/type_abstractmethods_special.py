# small
# type.__abstractmethods__ makes a class abstract.


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


def abstract(names):
    class New:
        pass
    New.__abstractmethods__ = names
    print(New.__abstractmethods__ == names, end=' ')
    return New().__class__.__name__


def removed():
    class New:
        pass
    New.__abstractmethods__ = ['m']
    del New.__abstractmethods__
    New()
    return New.__abstractmethods__


for source in [
    'A.__abstractmethods__',
    'int.__abstractmethods__',
    'abstract(["m"])',
    'abstract(["b", "a"])',
    'abstract([])',
    'abstract(())',
    'abstract({"x"})',
    'abstract(5)',
    'removed()',
]:
    attempt(source)
