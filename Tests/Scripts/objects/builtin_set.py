# The built-in function set with ordinary and odd arguments
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


attempt(lambda: set())
attempt(lambda: set(None))
attempt(lambda: set(1))
attempt(lambda: set(-1))
attempt(lambda: set(1.5))
attempt(lambda: set('a'))
attempt(lambda: set([]))
attempt(lambda: set([1, 2]))
attempt(lambda: set((1,)))
attempt(lambda: set({}))
attempt(lambda: set({1: 2}))
attempt(lambda: set({1}))
attempt(lambda: set(b'a'))
attempt(lambda: set(range(3)))
attempt(lambda: set(Index(3)))
attempt(lambda: set(Index('x')))
attempt(lambda: set(Failing()))
attempt(lambda: set(Old()))
attempt(lambda: set(int))
attempt(lambda: set(True))
attempt(lambda: set(2 ** 70))
attempt(lambda: set(1, 2))
attempt(lambda: set(1, 2, 3))
attempt(lambda: set(x=1))
attempt(lambda: set(iterable=1))
attempt(lambda: set([3, 1, 2]))
attempt(lambda: set((3, 1, 2)))
attempt(lambda: set({3: 1}))
attempt(lambda: set(zip([1], [2])))
attempt(lambda: set([1], [2]))
