# The built-in function dict with ordinary and odd arguments
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


attempt(lambda: dict())
attempt(lambda: dict(None))
attempt(lambda: dict(1))
attempt(lambda: dict(-1))
attempt(lambda: dict(1.5))
attempt(lambda: dict('a'))
attempt(lambda: dict([]))
attempt(lambda: dict([1, 2]))
attempt(lambda: dict((1,)))
attempt(lambda: dict({}))
attempt(lambda: dict({1: 2}))
attempt(lambda: dict({1}))
attempt(lambda: dict(b'a'))
attempt(lambda: dict(range(3)))
attempt(lambda: dict(Index(3)))
attempt(lambda: dict(Index('x')))
attempt(lambda: dict(Failing()))
attempt(lambda: dict(Old()))
attempt(lambda: dict(int))
attempt(lambda: dict(True))
attempt(lambda: dict(2 ** 70))
attempt(lambda: dict(1, 2))
attempt(lambda: dict(1, 2, 3))
attempt(lambda: dict(x=1))
attempt(lambda: dict([(1, 2)]))
attempt(lambda: dict([(1, 2), (3, 4)], a=5))
attempt(lambda: dict([(1,)]))
attempt(lambda: dict(['ab']))
attempt(lambda: dict({1: 2}, **{'a': 3}))
attempt(lambda: dict(a=1, b=2))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2)], [(3, 4)]))
attempt(lambda: dict([([], 1)]))
attempt(lambda: dict(None, a=1))
