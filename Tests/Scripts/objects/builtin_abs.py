# The built-in function abs with ordinary and odd arguments
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


attempt(lambda: abs())
attempt(lambda: abs(None))
attempt(lambda: abs(1))
attempt(lambda: abs(-1))
attempt(lambda: abs(1.5))
attempt(lambda: abs('a'))
attempt(lambda: abs([]))
attempt(lambda: abs([1, 2]))
attempt(lambda: abs((1,)))
attempt(lambda: abs({}))
attempt(lambda: abs({1: 2}))
attempt(lambda: abs({1}))
attempt(lambda: abs(b'a'))
attempt(lambda: abs(range(3)))
attempt(lambda: abs(Index(3)))
attempt(lambda: abs(Index('x')))
attempt(lambda: abs(Failing()))
attempt(lambda: abs(Old()))
attempt(lambda: abs(int))
attempt(lambda: abs(True))
attempt(lambda: abs(2 ** 70))
attempt(lambda: abs(1, 2))
attempt(lambda: abs(1, 2, 3))
attempt(lambda: abs(x=1))
attempt(lambda: abs(-0.0))
attempt(lambda: abs(3 - 4j))
