# The built-in function divmod with ordinary and odd arguments
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


attempt(lambda: divmod())
attempt(lambda: divmod(None))
attempt(lambda: divmod(1))
attempt(lambda: divmod(-1))
attempt(lambda: divmod(1.5))
attempt(lambda: divmod('a'))
attempt(lambda: divmod([]))
attempt(lambda: divmod([1, 2]))
attempt(lambda: divmod((1,)))
attempt(lambda: divmod({}))
attempt(lambda: divmod({1: 2}))
attempt(lambda: divmod({1}))
attempt(lambda: divmod(b'a'))
attempt(lambda: divmod(range(3)))
attempt(lambda: divmod(Index(3)))
attempt(lambda: divmod(Index('x')))
attempt(lambda: divmod(Failing()))
attempt(lambda: divmod(Old()))
attempt(lambda: divmod(int))
attempt(lambda: divmod(True))
attempt(lambda: divmod(2 ** 70))
attempt(lambda: divmod(1, 2))
attempt(lambda: divmod(1, 2, 3))
attempt(lambda: divmod(x=1))
attempt(lambda: divmod(7, 2))
attempt(lambda: divmod(-7, 2))
attempt(lambda: divmod(7, -2))
attempt(lambda: divmod(7.5, 2))
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: divmod(2 ** 70, 3))
attempt(lambda: divmod('a', 1))
attempt(lambda: divmod(1, None))
attempt(lambda: divmod(True, True))
