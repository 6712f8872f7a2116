# The built-in function float with ordinary and odd arguments
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


attempt(lambda: float())
attempt(lambda: float(None))
attempt(lambda: float(1))
attempt(lambda: float(-1))
attempt(lambda: float(1.5))
attempt(lambda: float('a'))
attempt(lambda: float([]))
attempt(lambda: float([1, 2]))
attempt(lambda: float((1,)))
attempt(lambda: float({}))
attempt(lambda: float({1: 2}))
attempt(lambda: float({1}))
attempt(lambda: float(b'a'))
attempt(lambda: float(range(3)))
attempt(lambda: float(Index(3)))
attempt(lambda: float(Index('x')))
attempt(lambda: float(Failing()))
attempt(lambda: float(Old()))
attempt(lambda: float(int))
attempt(lambda: float(True))
attempt(lambda: float(2 ** 70))
attempt(lambda: float(1, 2))
attempt(lambda: float(1, 2, 3))
attempt(lambda: float(x=1))
attempt(lambda: float(' 1.5 '))
attempt(lambda: float('1_0.5'))
attempt(lambda: float('x'))
attempt(lambda: float(b'2'))
attempt(lambda: float('nan'))
attempt(lambda: float('-inf'))
attempt(lambda: float(2 ** 2000))
