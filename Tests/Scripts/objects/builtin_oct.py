# The built-in function oct with ordinary and odd arguments
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


attempt(lambda: oct())
attempt(lambda: oct(None))
attempt(lambda: oct(1))
attempt(lambda: oct(-1))
attempt(lambda: oct(1.5))
attempt(lambda: oct('a'))
attempt(lambda: oct([]))
attempt(lambda: oct([1, 2]))
attempt(lambda: oct((1,)))
attempt(lambda: oct({}))
attempt(lambda: oct({1: 2}))
attempt(lambda: oct({1}))
attempt(lambda: oct(b'a'))
attempt(lambda: oct(range(3)))
attempt(lambda: oct(Index(3)))
attempt(lambda: oct(Index('x')))
attempt(lambda: oct(Failing()))
attempt(lambda: oct(Old()))
attempt(lambda: oct(int))
attempt(lambda: oct(True))
attempt(lambda: oct(2 ** 70))
attempt(lambda: oct(1, 2))
attempt(lambda: oct(1, 2, 3))
attempt(lambda: oct(x=1))
