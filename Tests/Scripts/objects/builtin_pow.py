# The built-in function pow with ordinary and odd arguments
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


attempt(lambda: pow())
attempt(lambda: pow(None))
attempt(lambda: pow(1))
attempt(lambda: pow(-1))
attempt(lambda: pow(1.5))
attempt(lambda: pow('a'))
attempt(lambda: pow([]))
attempt(lambda: pow([1, 2]))
attempt(lambda: pow((1,)))
attempt(lambda: pow({}))
attempt(lambda: pow({1: 2}))
attempt(lambda: pow({1}))
attempt(lambda: pow(b'a'))
attempt(lambda: pow(range(3)))
attempt(lambda: pow(Index(3)))
attempt(lambda: pow(Index('x')))
attempt(lambda: pow(Failing()))
attempt(lambda: pow(Old()))
attempt(lambda: pow(int))
attempt(lambda: pow(True))
attempt(lambda: pow(2 ** 70))
attempt(lambda: pow(1, 2))
attempt(lambda: pow(1, 2, 3))
attempt(lambda: pow(x=1))
attempt(lambda: pow(2, 10))
attempt(lambda: pow(2, -1))
attempt(lambda: pow(2, 3, 5))
attempt(lambda: pow(2, -1, 5))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow(2, 3, None))
attempt(lambda: pow(base=2, exp=3))
attempt(lambda: pow(base=2, exp=5, mod=7))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(0.0, -1))
attempt(lambda: pow('a', 2))
attempt(lambda: pow(2, 2, 'a'))
attempt(lambda: pow([], 1, 1))
attempt(lambda: pow(2, 1.5, 3))
attempt(lambda: pow(-8, 1 / 3))
attempt(lambda: pow(mod=2))
attempt(lambda: pow(2, exp=3))
