# The built-in function min with ordinary and odd arguments
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


attempt(lambda: min())
attempt(lambda: min(None))
attempt(lambda: min(1))
attempt(lambda: min(-1))
attempt(lambda: min(1.5))
attempt(lambda: min('a'))
attempt(lambda: min([]))
attempt(lambda: min([1, 2]))
attempt(lambda: min((1,)))
attempt(lambda: min({}))
attempt(lambda: min({1: 2}))
attempt(lambda: min({1}))
attempt(lambda: min(b'a'))
attempt(lambda: min(range(3)))
attempt(lambda: min(Index(3)))
attempt(lambda: min(Index('x')))
attempt(lambda: min(Failing()))
attempt(lambda: min(Old()))
attempt(lambda: min(int))
attempt(lambda: min(True))
attempt(lambda: min(2 ** 70))
attempt(lambda: min(1, 2))
attempt(lambda: min(1, 2, 3))
attempt(lambda: min([3, 1, 2]))
attempt(lambda: min(3, 1, 2))
attempt(lambda: min([]))
attempt(lambda: min([], default=None))
attempt(lambda: min([1], default=2))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: min('b', 'a', key=ord))
attempt(lambda: min(['bb', 'a'], key=len))
attempt(lambda: min([1, 'a']))
attempt(lambda: min(1, 'a'))
attempt(lambda: min([1], key=None))
attempt(lambda: min([1], key=5))
attempt(lambda: min([1], wrong=2))
attempt(lambda: min(key=len))
attempt(lambda: min(default=1))
attempt(lambda: min([(1, 'b'), (1, 'a')], key=lambda pair: pair[0]))
attempt(lambda: min([float('nan'), 1]))
