# The built-in function enumerate with ordinary and odd arguments
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


attempt(lambda: list(enumerate()))
attempt(lambda: list(enumerate(None)))
attempt(lambda: list(enumerate(1)))
attempt(lambda: list(enumerate(-1)))
attempt(lambda: list(enumerate(1.5)))
attempt(lambda: list(enumerate('a')))
attempt(lambda: list(enumerate([])))
attempt(lambda: list(enumerate([1, 2])))
attempt(lambda: list(enumerate((1,))))
attempt(lambda: list(enumerate({})))
attempt(lambda: list(enumerate({1: 2})))
attempt(lambda: list(enumerate({1})))
attempt(lambda: list(enumerate(b'a')))
attempt(lambda: list(enumerate(range(3))))
attempt(lambda: list(enumerate(Index(3))))
attempt(lambda: list(enumerate(Index('x'))))
attempt(lambda: list(enumerate(Failing())))
attempt(lambda: list(enumerate(Old())))
attempt(lambda: list(enumerate(int)))
attempt(lambda: list(enumerate(True)))
attempt(lambda: list(enumerate(2 ** 70)))
attempt(lambda: list(enumerate(1, 2)))
attempt(lambda: list(enumerate(1, 2, 3)))
attempt(lambda: list(enumerate(x=1)))
attempt(lambda: list(enumerate('ab')))
attempt(lambda: list(enumerate('ab', 5)))
attempt(lambda: list(enumerate('ab', start=-1)))
attempt(lambda: list(enumerate(iterable='ab')))
attempt(lambda: list(enumerate('ab', 2 ** 70)))
attempt(lambda: list(enumerate('ab', 'x')))
attempt(lambda: list(enumerate('ab', None)))
attempt(lambda: list(enumerate('ab', 1, 2)))
attempt(lambda: list(enumerate('ab', start=Index(3))))
attempt(lambda: list(enumerate('ab', wrong=1)))
