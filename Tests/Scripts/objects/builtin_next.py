# The built-in function next with ordinary and odd arguments
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


attempt(lambda: next())
attempt(lambda: next(None))
attempt(lambda: next(1))
attempt(lambda: next(-1))
attempt(lambda: next(1.5))
attempt(lambda: next('a'))
attempt(lambda: next([]))
attempt(lambda: next([1, 2]))
attempt(lambda: next((1,)))
attempt(lambda: next({}))
attempt(lambda: next({1: 2}))
attempt(lambda: next({1}))
attempt(lambda: next(b'a'))
attempt(lambda: next(range(3)))
attempt(lambda: next(Index(3)))
attempt(lambda: next(Index('x')))
attempt(lambda: next(Failing()))
attempt(lambda: next(Old()))
attempt(lambda: next(int))
attempt(lambda: next(True))
attempt(lambda: next(2 ** 70))
attempt(lambda: next(1, 2))
attempt(lambda: next(1, 2, 3))
attempt(lambda: next(x=1))
attempt(lambda: next(iter([1])))
attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), 'end'))
attempt(lambda: next(iter([]), None, 1))
attempt(lambda: next([1]))
attempt(lambda: next([1], 2))
attempt(lambda: next((x for x in [])))
attempt(lambda: next(5))
attempt(lambda: next(iter([]), default=1))
