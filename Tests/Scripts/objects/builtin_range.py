# The built-in function range with ordinary and odd arguments
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


attempt(lambda: range())
attempt(lambda: range(None))
attempt(lambda: range(1))
attempt(lambda: range(-1))
attempt(lambda: range(1.5))
attempt(lambda: range('a'))
attempt(lambda: range([]))
attempt(lambda: range([1, 2]))
attempt(lambda: range((1,)))
attempt(lambda: range({}))
attempt(lambda: range({1: 2}))
attempt(lambda: range({1}))
attempt(lambda: range(b'a'))
attempt(lambda: range(range(3)))
attempt(lambda: range(Index(3)))
attempt(lambda: range(Index('x')))
attempt(lambda: range(Failing()))
attempt(lambda: range(Old()))
attempt(lambda: range(int))
attempt(lambda: range(True))
attempt(lambda: range(2 ** 70))
attempt(lambda: range(1, 2))
attempt(lambda: range(1, 2, 3))
attempt(lambda: range(x=1))
attempt(lambda: range(5, 1))
attempt(lambda: range(5, 1, -1))
attempt(lambda: range(1, 10, 0))
attempt(lambda: range(Index(2), Index(5)))
attempt(lambda: range(0, 2 ** 70, 2 ** 68))
attempt(lambda: range(1, None))
attempt(lambda: range('a', 2))
attempt(lambda: range(1.0, 2))
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(stop=3))
