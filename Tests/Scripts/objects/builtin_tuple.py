# The built-in function tuple with ordinary and odd arguments
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


attempt(lambda: tuple())
attempt(lambda: tuple(None))
attempt(lambda: tuple(1))
attempt(lambda: tuple(-1))
attempt(lambda: tuple(1.5))
attempt(lambda: tuple('a'))
attempt(lambda: tuple([]))
attempt(lambda: tuple([1, 2]))
attempt(lambda: tuple((1,)))
attempt(lambda: tuple({}))
attempt(lambda: tuple({1: 2}))
attempt(lambda: tuple({1}))
attempt(lambda: tuple(b'a'))
attempt(lambda: tuple(range(3)))
attempt(lambda: tuple(Index(3)))
attempt(lambda: tuple(Index('x')))
attempt(lambda: tuple(Failing()))
attempt(lambda: tuple(Old()))
attempt(lambda: tuple(int))
attempt(lambda: tuple(True))
attempt(lambda: tuple(2 ** 70))
attempt(lambda: tuple(1, 2))
attempt(lambda: tuple(1, 2, 3))
attempt(lambda: tuple(x=1))
attempt(lambda: tuple(iterable=1))
attempt(lambda: tuple([3, 1, 2]))
attempt(lambda: tuple((3, 1, 2)))
attempt(lambda: tuple({3: 1}))
attempt(lambda: tuple(zip([1], [2])))
attempt(lambda: tuple([1], [2]))
