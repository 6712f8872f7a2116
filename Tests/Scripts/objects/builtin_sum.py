# The built-in function sum with ordinary and odd arguments
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


attempt(lambda: sum())
attempt(lambda: sum(None))
attempt(lambda: sum(1))
attempt(lambda: sum(-1))
attempt(lambda: sum(1.5))
attempt(lambda: sum('a'))
attempt(lambda: sum([]))
attempt(lambda: sum([1, 2]))
attempt(lambda: sum((1,)))
attempt(lambda: sum({}))
attempt(lambda: sum({1: 2}))
attempt(lambda: sum({1}))
attempt(lambda: sum(b'a'))
attempt(lambda: sum(range(3)))
attempt(lambda: sum(Index(3)))
attempt(lambda: sum(Index('x')))
attempt(lambda: sum(Failing()))
attempt(lambda: sum(Old()))
attempt(lambda: sum(int))
attempt(lambda: sum(True))
attempt(lambda: sum(2 ** 70))
attempt(lambda: sum(1, 2))
attempt(lambda: sum(1, 2, 3))
attempt(lambda: sum(x=1))
attempt(lambda: sum([1, 2.5]))
attempt(lambda: sum([], 5))
attempt(lambda: sum([[1], [2]], []))
attempt(lambda: sum(['a'], ''))
attempt(lambda: sum([b'a'], b''))
attempt(lambda: sum([bytearray()], bytearray()))
attempt(lambda: sum([1, 2], start=10))
attempt(lambda: sum([1, 'a']))
attempt(lambda: sum(iterable=[1]))
attempt(lambda: sum([1j, 2]))
attempt(lambda: sum([2 ** 62, 2 ** 62]))
attempt(lambda: sum([0.1] * 10))
attempt(lambda: sum([True, True]))
attempt(lambda: sum((x for x in [1, 2])))
attempt(lambda: sum([1], 2, 3))
