# The built-in function bytearray with ordinary and odd arguments
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


attempt(lambda: bytearray())
attempt(lambda: bytearray(None))
attempt(lambda: bytearray(1))
attempt(lambda: bytearray(-1))
attempt(lambda: bytearray(1.5))
attempt(lambda: bytearray('a'))
attempt(lambda: bytearray([]))
attempt(lambda: bytearray([1, 2]))
attempt(lambda: bytearray((1,)))
attempt(lambda: bytearray({}))
attempt(lambda: bytearray({1: 2}))
attempt(lambda: bytearray({1}))
attempt(lambda: bytearray(b'a'))
attempt(lambda: bytearray(range(3)))
attempt(lambda: bytearray(Index(3)))
attempt(lambda: bytearray(Failing()))
attempt(lambda: bytearray(Old()))
attempt(lambda: bytearray(int))
attempt(lambda: bytearray(True))
attempt(lambda: bytearray(2 ** 70))
attempt(lambda: bytearray(1, 2))
attempt(lambda: bytearray(1, 2, 3))
attempt(lambda: bytearray(x=1))
attempt(lambda: bytearray(3))
attempt(lambda: bytearray('a', 'utf-8'))
attempt(lambda: bytearray([256]))
attempt(lambda: bytearray(['a']))
attempt(lambda: bytearray([1, 2]))
attempt(lambda: bytearray(-1))
attempt(lambda: bytearray('é', 'ascii'))
attempt(lambda: bytearray('a'))
attempt(lambda: bytearray(5, 'utf-8'))
attempt(lambda: bytearray(source=b'a'))
attempt(lambda: bytearray(Index(2)))
