# The built-in function list with ordinary and odd arguments
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


attempt(lambda: list())
attempt(lambda: list(None))
attempt(lambda: list(1))
attempt(lambda: list(-1))
attempt(lambda: list(1.5))
attempt(lambda: list('a'))
attempt(lambda: list([]))
attempt(lambda: list([1, 2]))
attempt(lambda: list((1,)))
attempt(lambda: list({}))
attempt(lambda: list({1: 2}))
attempt(lambda: list({1}))
attempt(lambda: list(b'a'))
attempt(lambda: list(range(3)))
attempt(lambda: list(Index(3)))
attempt(lambda: list(Index('x')))
attempt(lambda: list(Failing()))
attempt(lambda: list(Old()))
attempt(lambda: list(int))
attempt(lambda: list(True))
attempt(lambda: list(2 ** 70))
attempt(lambda: list(1, 2))
attempt(lambda: list(1, 2, 3))
attempt(lambda: list(x=1))
attempt(lambda: list(iterable=1))
attempt(lambda: list([3, 1, 2]))
attempt(lambda: list((3, 1, 2)))
attempt(lambda: list({3: 1}))
attempt(lambda: list(zip([1], [2])))
attempt(lambda: list([1], [2]))
