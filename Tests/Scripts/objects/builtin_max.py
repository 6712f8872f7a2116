# The built-in function max with ordinary and odd arguments
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


attempt(lambda: max())
attempt(lambda: max(None))
attempt(lambda: max(1))
attempt(lambda: max(-1))
attempt(lambda: max(1.5))
attempt(lambda: max('a'))
attempt(lambda: max([]))
attempt(lambda: max([1, 2]))
attempt(lambda: max((1,)))
attempt(lambda: max({}))
attempt(lambda: max({1: 2}))
attempt(lambda: max({1}))
attempt(lambda: max(b'a'))
attempt(lambda: max(range(3)))
attempt(lambda: max(Index(3)))
attempt(lambda: max(Index('x')))
attempt(lambda: max(Failing()))
attempt(lambda: max(Old()))
attempt(lambda: max(int))
attempt(lambda: max(True))
attempt(lambda: max(2 ** 70))
attempt(lambda: max(1, 2))
attempt(lambda: max(1, 2, 3))
attempt(lambda: max([3, 1, 2]))
attempt(lambda: max(3, 1, 2))
attempt(lambda: max([]))
attempt(lambda: max([], default=None))
attempt(lambda: max([1], default=2))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: max('b', 'a', key=ord))
attempt(lambda: max(['bb', 'a'], key=len))
attempt(lambda: max([1, 'a']))
attempt(lambda: max(1, 'a'))
attempt(lambda: max([1], key=None))
attempt(lambda: max([1], key=5))
attempt(lambda: max([1], wrong=2))
attempt(lambda: max(key=len))
attempt(lambda: max(default=1))
attempt(lambda: max([(1, 'b'), (1, 'a')], key=lambda pair: pair[0]))
attempt(lambda: max([float('nan'), 1]))
