# The built-in function slice with ordinary and odd arguments
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


attempt(lambda: slice())
attempt(lambda: slice(None))
attempt(lambda: slice(1))
attempt(lambda: slice(-1))
attempt(lambda: slice(1.5))
attempt(lambda: slice('a'))
attempt(lambda: slice([]))
attempt(lambda: slice([1, 2]))
attempt(lambda: slice((1,)))
attempt(lambda: slice({}))
attempt(lambda: slice({1: 2}))
attempt(lambda: slice({1}))
attempt(lambda: slice(b'a'))
attempt(lambda: slice(range(3)))
attempt(lambda: slice(Index(3)))
attempt(lambda: slice(Index('x')))
attempt(lambda: slice(Failing()))
attempt(lambda: slice(Old()))
attempt(lambda: slice(int))
attempt(lambda: slice(True))
attempt(lambda: slice(2 ** 70))
attempt(lambda: slice(1, 2))
attempt(lambda: slice(1, 2, 3))
attempt(lambda: slice(x=1))
attempt(lambda: slice(1, 'a'))
attempt(lambda: slice(None, None, None))
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(start=1))
