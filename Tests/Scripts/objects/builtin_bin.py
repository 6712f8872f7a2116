# The built-in function bin with ordinary and odd arguments
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


attempt(lambda: bin())
attempt(lambda: bin(None))
attempt(lambda: bin(1))
attempt(lambda: bin(-1))
attempt(lambda: bin(1.5))
attempt(lambda: bin('a'))
attempt(lambda: bin([]))
attempt(lambda: bin([1, 2]))
attempt(lambda: bin((1,)))
attempt(lambda: bin({}))
attempt(lambda: bin({1: 2}))
attempt(lambda: bin({1}))
attempt(lambda: bin(b'a'))
attempt(lambda: bin(range(3)))
attempt(lambda: bin(Index(3)))
attempt(lambda: bin(Index('x')))
attempt(lambda: bin(Failing()))
attempt(lambda: bin(Old()))
attempt(lambda: bin(int))
attempt(lambda: bin(True))
attempt(lambda: bin(2 ** 70))
attempt(lambda: bin(1, 2))
attempt(lambda: bin(1, 2, 3))
attempt(lambda: bin(x=1))
attempt(lambda: bin(-5))
attempt(lambda: bin(Index(-3)))
