# The built-in function zip with ordinary and odd arguments
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


attempt(lambda: list(zip()))
attempt(lambda: list(zip(None)))
attempt(lambda: list(zip(1)))
attempt(lambda: list(zip(-1)))
attempt(lambda: list(zip(1.5)))
attempt(lambda: list(zip('a')))
attempt(lambda: list(zip([])))
attempt(lambda: list(zip([1, 2])))
attempt(lambda: list(zip((1,))))
attempt(lambda: list(zip({})))
attempt(lambda: list(zip({1: 2})))
attempt(lambda: list(zip({1})))
attempt(lambda: list(zip(b'a')))
attempt(lambda: list(zip(range(3))))
attempt(lambda: list(zip(Index(3))))
attempt(lambda: list(zip(Index('x'))))
attempt(lambda: list(zip(Failing())))
attempt(lambda: list(zip(Old())))
attempt(lambda: list(zip(int)))
attempt(lambda: list(zip(True)))
attempt(lambda: list(zip(2 ** 70)))
attempt(lambda: list(zip(1, 2)))
attempt(lambda: list(zip(1, 2, 3)))
attempt(lambda: list(zip(x=1)))
attempt(lambda: list(zip([1, 2], 'ab')))
attempt(lambda: list(zip([1, 2], 'a')))
attempt(lambda: list(zip([1], [2], strict=True)))
attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1], [1], [1, 2], strict=True)))
attempt(lambda: list(zip(strict=True)))
attempt(lambda: list(zip([1], wrong=1)))
attempt(lambda: list(zip([1], 5)))
attempt(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
attempt(lambda: list(zip([1], strict=0)))
