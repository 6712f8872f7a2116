# The built-in function filter with ordinary and odd arguments
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


attempt(lambda: list(filter()))
attempt(lambda: list(filter(None)))
attempt(lambda: list(filter(1)))
attempt(lambda: list(filter(-1)))
attempt(lambda: list(filter(1.5)))
attempt(lambda: list(filter('a')))
attempt(lambda: list(filter([])))
attempt(lambda: list(filter([1, 2])))
attempt(lambda: list(filter((1,))))
attempt(lambda: list(filter({})))
attempt(lambda: list(filter({1: 2})))
attempt(lambda: list(filter({1})))
attempt(lambda: list(filter(b'a')))
attempt(lambda: list(filter(range(3))))
attempt(lambda: list(filter(Index(3))))
attempt(lambda: list(filter(Index('x'))))
attempt(lambda: list(filter(Failing())))
attempt(lambda: list(filter(Old())))
attempt(lambda: list(filter(int)))
attempt(lambda: list(filter(True)))
attempt(lambda: list(filter(2 ** 70)))
attempt(lambda: list(filter(1, 2)))
attempt(lambda: list(filter(1, 2, 3)))
attempt(lambda: list(filter(x=1)))
attempt(lambda: list(filter(None, [0, 1, '', 'a'])))
attempt(lambda: list(filter(lambda x: x > 1, [1, 2, 3])))
attempt(lambda: list(filter(None, 5)))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: list(filter(len, ['', 'a'])))
attempt(lambda: list(filter(None, [], 1)))
attempt(lambda: list(filter(function=None, iterable=[])))
attempt(lambda: list(filter(Failing, [1])))
