# The built-in function ord with ordinary and odd arguments
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


attempt(lambda: ord())
attempt(lambda: ord(None))
attempt(lambda: ord(1))
attempt(lambda: ord(-1))
attempt(lambda: ord(1.5))
attempt(lambda: ord('a'))
attempt(lambda: ord([]))
attempt(lambda: ord([1, 2]))
attempt(lambda: ord((1,)))
attempt(lambda: ord({}))
attempt(lambda: ord({1: 2}))
attempt(lambda: ord({1}))
attempt(lambda: ord(b'a'))
attempt(lambda: ord(range(3)))
attempt(lambda: ord(Index(3)))
attempt(lambda: ord(Index('x')))
attempt(lambda: ord(Failing()))
attempt(lambda: ord(Old()))
attempt(lambda: ord(int))
attempt(lambda: ord(True))
attempt(lambda: ord(2 ** 70))
attempt(lambda: ord(1, 2))
attempt(lambda: ord(1, 2, 3))
attempt(lambda: ord(x=1))
attempt(lambda: ord('é'))
attempt(lambda: ord('ab'))
attempt(lambda: ord(b'ab'))
attempt(lambda: ord(bytearray(b'x')))
attempt(lambda: ord(''))
