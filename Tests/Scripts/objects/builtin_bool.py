# The built-in function bool with ordinary and odd arguments
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


attempt(lambda: bool())
attempt(lambda: bool(None))
attempt(lambda: bool(1))
attempt(lambda: bool(-1))
attempt(lambda: bool(1.5))
attempt(lambda: bool('a'))
attempt(lambda: bool([]))
attempt(lambda: bool([1, 2]))
attempt(lambda: bool((1,)))
attempt(lambda: bool({}))
attempt(lambda: bool({1: 2}))
attempt(lambda: bool({1}))
attempt(lambda: bool(b'a'))
attempt(lambda: bool(range(3)))
attempt(lambda: bool(Index(3)))
attempt(lambda: bool(Index('x')))
attempt(lambda: bool(Failing()))
attempt(lambda: bool(Old()))
attempt(lambda: bool(int))
attempt(lambda: bool(True))
attempt(lambda: bool(2 ** 70))
attempt(lambda: bool(1, 2))
attempt(lambda: bool(1, 2, 3))
attempt(lambda: bool(x=1))
