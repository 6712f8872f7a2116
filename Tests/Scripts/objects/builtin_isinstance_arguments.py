# The built-in function isinstance with ordinary and odd arguments
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


attempt(lambda: isinstance())
attempt(lambda: isinstance(None))
attempt(lambda: isinstance(1))
attempt(lambda: isinstance(-1))
attempt(lambda: isinstance(1.5))
attempt(lambda: isinstance('a'))
attempt(lambda: isinstance([]))
attempt(lambda: isinstance([1, 2]))
attempt(lambda: isinstance((1,)))
attempt(lambda: isinstance({}))
attempt(lambda: isinstance({1: 2}))
attempt(lambda: isinstance({1}))
attempt(lambda: isinstance(b'a'))
attempt(lambda: isinstance(range(3)))
attempt(lambda: isinstance(Index(3)))
attempt(lambda: isinstance(Index('x')))
attempt(lambda: isinstance(Failing()))
attempt(lambda: isinstance(Old()))
attempt(lambda: isinstance(int))
attempt(lambda: isinstance(True))
attempt(lambda: isinstance(2 ** 70))
attempt(lambda: isinstance(1, 2))
attempt(lambda: isinstance(1, 2, 3))
attempt(lambda: isinstance(x=1))
attempt(lambda: isinstance(1, int))
attempt(lambda: isinstance(True, int))
attempt(lambda: isinstance(1, (str, (int,))))
attempt(lambda: isinstance(1, int | str))
attempt(lambda: isinstance(1, list[int]))
attempt(lambda: isinstance(1, 5))
attempt(lambda: isinstance(1, (5,)))
attempt(lambda: isinstance(1, (int, 5)))
attempt(lambda: isinstance(1))
attempt(lambda: isinstance([], list))
attempt(lambda: isinstance(None, type(None)))
attempt(lambda: isinstance(1, None))
attempt(lambda: isinstance(None, int | None))
attempt(lambda: isinstance(1, list | list[int]))
attempt(lambda: isinstance(int, type))
