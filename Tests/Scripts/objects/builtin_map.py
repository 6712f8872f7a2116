# The built-in function map with ordinary and odd arguments
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


attempt(lambda: list(map()))
attempt(lambda: list(map(None)))
attempt(lambda: list(map(1)))
attempt(lambda: list(map(-1)))
attempt(lambda: list(map(1.5)))
attempt(lambda: list(map('a')))
attempt(lambda: list(map([])))
attempt(lambda: list(map([1, 2])))
attempt(lambda: list(map((1,))))
attempt(lambda: list(map({})))
attempt(lambda: list(map({1: 2})))
attempt(lambda: list(map({1})))
attempt(lambda: list(map(b'a')))
attempt(lambda: list(map(range(3))))
attempt(lambda: list(map(Index(3))))
attempt(lambda: list(map(Index('x'))))
attempt(lambda: list(map(Failing())))
attempt(lambda: list(map(Old())))
attempt(lambda: list(map(int)))
attempt(lambda: list(map(True)))
attempt(lambda: list(map(2 ** 70)))
attempt(lambda: list(map(1, 2)))
attempt(lambda: list(map(1, 2, 3)))
attempt(lambda: list(map(x=1)))
attempt(lambda: list(map(None, [1])))
attempt(lambda: list(map(len, ['a', 'bc'])))
attempt(lambda: list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])))
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(len, 5)))
attempt(lambda: list(map(len, [1])))
attempt(lambda: list(map(len)))
attempt(lambda: list(map(func=len)))
attempt(lambda: list(map(lambda: 1, [])))
