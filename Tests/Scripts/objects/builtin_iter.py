# The built-in function iter with ordinary and odd arguments
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


attempt(lambda: type(iter(None)).__name__)
attempt(lambda: type(iter(1)).__name__)
attempt(lambda: type(iter(-1)).__name__)
attempt(lambda: type(iter(1.5)).__name__)
attempt(lambda: type(iter('a')).__name__)
attempt(lambda: type(iter([])).__name__)
attempt(lambda: type(iter([1, 2])).__name__)
attempt(lambda: type(iter((1,))).__name__)
attempt(lambda: type(iter({})).__name__)
attempt(lambda: type(iter({1: 2})).__name__)
attempt(lambda: type(iter({1})).__name__)
attempt(lambda: type(iter(b'a')).__name__)
attempt(lambda: type(iter(range(3))).__name__)
attempt(lambda: type(iter(Index(3))).__name__)
attempt(lambda: type(iter(Index('x'))).__name__)
attempt(lambda: type(iter(Failing())).__name__)
attempt(lambda: type(iter(Old())).__name__)
attempt(lambda: type(iter(int)).__name__)
attempt(lambda: type(iter(True)).__name__)
attempt(lambda: type(iter(2 ** 70)).__name__)
attempt(lambda: type(iter(1, 2)).__name__)
attempt(lambda: type(iter(1, 2, 3)).__name__)
attempt(lambda: type(iter(x=1)).__name__)
attempt(lambda: type(iter([1, 2, 0, 3].pop, 0)).__name__)
attempt(lambda: type(iter(5, 0)).__name__)
attempt(lambda: type(iter(len, 1, 2)).__name__)
attempt(lambda: type(iter(iter([1]))).__name__)
attempt(lambda: type(iter({1: 2})).__name__)
attempt(lambda: type(iter(lambda: 1)).__name__)
