# The built-in function issubclass with ordinary and odd arguments
# small


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f'Index({self.value!r})'


class Failing:
    """Everything that is asked of it fails."""

    def __eq__(self, other):
        raise RuntimeError('compared')

    def __hash__(self):
        raise RuntimeError('hashed')

    def __iter__(self):
        raise RuntimeError('iterated')

    def __index__(self):
        raise RuntimeError('index')

    def __bool__(self):
        raise RuntimeError('truth')

    def __repr__(self):
        return 'Failing()'


class Old:
    """A sequence by subscripts alone."""

    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 10

    def __repr__(self):
        return 'Old()'


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: issubclass())
attempt(lambda: issubclass(None))
attempt(lambda: issubclass(1))
attempt(lambda: issubclass(-1))
attempt(lambda: issubclass(1.5))
attempt(lambda: issubclass('a'))
attempt(lambda: issubclass([]))
attempt(lambda: issubclass([1, 2]))
attempt(lambda: issubclass((1,)))
attempt(lambda: issubclass({}))
attempt(lambda: issubclass({1: 2}))
attempt(lambda: issubclass({1}))
attempt(lambda: issubclass(b'a'))
attempt(lambda: issubclass(range(3)))
attempt(lambda: issubclass(Index(3)))
attempt(lambda: issubclass(Index('x')))
attempt(lambda: issubclass(Failing()))
attempt(lambda: issubclass(Old()))
attempt(lambda: issubclass(int))
attempt(lambda: issubclass(True))
attempt(lambda: issubclass(2 ** 70))
attempt(lambda: issubclass(1, 2))
attempt(lambda: issubclass(1, 2, 3))
attempt(lambda: issubclass(x=1))
attempt(lambda: issubclass(bool, int))
attempt(lambda: issubclass(int, (str, int)))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, 1))
attempt(lambda: issubclass(int, int | str))
attempt(lambda: issubclass(int, list[int]))
attempt(lambda: issubclass(int))
attempt(lambda: issubclass(list, object))
attempt(lambda: issubclass(int, (str, (float, int))))
attempt(lambda: issubclass(object, list))
