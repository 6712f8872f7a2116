# The built-in function reversed with ordinary and odd arguments
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


attempt(lambda: list(reversed()))
attempt(lambda: list(reversed(None)))
attempt(lambda: list(reversed(1)))
attempt(lambda: list(reversed(-1)))
attempt(lambda: list(reversed(1.5)))
attempt(lambda: list(reversed('a')))
attempt(lambda: list(reversed([])))
attempt(lambda: list(reversed([1, 2])))
attempt(lambda: list(reversed((1,))))
attempt(lambda: list(reversed({})))
attempt(lambda: list(reversed({1: 2})))
attempt(lambda: list(reversed({1})))
attempt(lambda: list(reversed(b'a')))
attempt(lambda: list(reversed(range(3))))
attempt(lambda: list(reversed(Index(3))))
attempt(lambda: list(reversed(Index('x'))))
attempt(lambda: list(reversed(Failing())))
attempt(lambda: list(reversed(Old())))
attempt(lambda: list(reversed(int)))
attempt(lambda: list(reversed(True)))
attempt(lambda: list(reversed(2 ** 70)))
attempt(lambda: list(reversed(1, 2)))
attempt(lambda: list(reversed(1, 2, 3)))
attempt(lambda: list(reversed(x=1)))
attempt(lambda: list(reversed('abc')))
attempt(lambda: list(reversed(sequence=[1])))
attempt(lambda: list(reversed(range(3))))
attempt(lambda: list(reversed({1: 2}.keys())))
attempt(lambda: list(reversed({1: 2}.items())))
attempt(lambda: list(reversed((x for x in []))))
