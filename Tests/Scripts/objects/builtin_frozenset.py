# The built-in function frozenset with ordinary and odd arguments
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


attempt(lambda: frozenset())
attempt(lambda: frozenset(None))
attempt(lambda: frozenset(1))
attempt(lambda: frozenset(-1))
attempt(lambda: frozenset(1.5))
attempt(lambda: frozenset('a'))
attempt(lambda: frozenset([]))
attempt(lambda: frozenset([1, 2]))
attempt(lambda: frozenset((1,)))
attempt(lambda: frozenset({}))
attempt(lambda: frozenset({1: 2}))
attempt(lambda: frozenset({1}))
attempt(lambda: frozenset(b'a'))
attempt(lambda: frozenset(range(3)))
attempt(lambda: frozenset(Index(3)))
attempt(lambda: frozenset(Index('x')))
attempt(lambda: frozenset(Failing()))
attempt(lambda: frozenset(Old()))
attempt(lambda: frozenset(int))
attempt(lambda: frozenset(True))
attempt(lambda: frozenset(2 ** 70))
attempt(lambda: frozenset(1, 2))
attempt(lambda: frozenset(1, 2, 3))
attempt(lambda: frozenset(x=1))
attempt(lambda: frozenset(iterable=1))
attempt(lambda: frozenset([3, 1, 2]))
attempt(lambda: frozenset((3, 1, 2)))
attempt(lambda: frozenset({3: 1}))
attempt(lambda: frozenset(zip([1], [2])))
attempt(lambda: frozenset([1], [2]))
