# The built-in function bytes with ordinary and odd arguments
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


attempt(lambda: bytes())
attempt(lambda: bytes(None))
attempt(lambda: bytes(1))
attempt(lambda: bytes(-1))
attempt(lambda: bytes(1.5))
attempt(lambda: bytes('a'))
attempt(lambda: bytes([]))
attempt(lambda: bytes([1, 2]))
attempt(lambda: bytes((1,)))
attempt(lambda: bytes({}))
attempt(lambda: bytes({1: 2}))
attempt(lambda: bytes({1}))
attempt(lambda: bytes(b'a'))
attempt(lambda: bytes(range(3)))
attempt(lambda: bytes(Index(3)))
attempt(lambda: bytes(Failing()))
attempt(lambda: bytes(Old()))
attempt(lambda: bytes(int))
attempt(lambda: bytes(True))
attempt(lambda: bytes(2 ** 70))
attempt(lambda: bytes(1, 2))
attempt(lambda: bytes(1, 2, 3))
attempt(lambda: bytes(x=1))
attempt(lambda: bytes(3))
attempt(lambda: bytes('a', 'utf-8'))
attempt(lambda: bytes([256]))
attempt(lambda: bytes(['a']))
attempt(lambda: bytes([1, 2]))
attempt(lambda: bytes(-1))
attempt(lambda: bytes('é', 'ascii'))
attempt(lambda: bytes('é', 'ascii', 'replace'))
attempt(lambda: bytes('a'))
attempt(lambda: bytes(5, 'utf-8'))
attempt(lambda: bytes(source=b'a'))
attempt(lambda: bytes(b'a', 'utf-8'))
attempt(lambda: bytes(Index(2)))
attempt(lambda: bytes(errors='x'))
