# The built-in function round with ordinary and odd arguments
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


attempt(lambda: round())
attempt(lambda: round(None))
attempt(lambda: round(1))
attempt(lambda: round(-1))
attempt(lambda: round(1.5))
attempt(lambda: round('a'))
attempt(lambda: round([]))
attempt(lambda: round([1, 2]))
attempt(lambda: round((1,)))
attempt(lambda: round({}))
attempt(lambda: round({1: 2}))
attempt(lambda: round({1}))
attempt(lambda: round(b'a'))
attempt(lambda: round(range(3)))
attempt(lambda: round(Index(3)))
attempt(lambda: round(Index('x')))
attempt(lambda: round(Failing()))
attempt(lambda: round(Old()))
attempt(lambda: round(int))
attempt(lambda: round(True))
attempt(lambda: round(2 ** 70))
attempt(lambda: round(1, 2))
attempt(lambda: round(1, 2, 3))
attempt(lambda: round(x=1))
attempt(lambda: round(2.5))
attempt(lambda: round(3.5))
attempt(lambda: round(-2.5))
attempt(lambda: round(2.675, 2))
attempt(lambda: round(1234.5, -2))
attempt(lambda: round(1234, -2))
attempt(lambda: round(1250, -2))
attempt(lambda: round(1.5, None))
attempt(lambda: round(1.5, 'a'))
attempt(lambda: round(float('nan')))
attempt(lambda: round(float('inf')))
attempt(lambda: round(number=1.25, ndigits=1))
attempt(lambda: round(1.5, ndigits=None))
attempt(lambda: round(1e300, 400))
attempt(lambda: round(1.5, 1.5))
attempt(lambda: round(5, 2 ** 70))
attempt(lambda: round(15, -1))
attempt(lambda: round(25, -1))
