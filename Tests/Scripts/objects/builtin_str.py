# The built-in function str with ordinary and odd arguments
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


attempt(lambda: str())
attempt(lambda: str(None))
attempt(lambda: str(1))
attempt(lambda: str(-1))
attempt(lambda: str(1.5))
attempt(lambda: str('a'))
attempt(lambda: str([]))
attempt(lambda: str([1, 2]))
attempt(lambda: str((1,)))
attempt(lambda: str({}))
attempt(lambda: str({1: 2}))
attempt(lambda: str({1}))
attempt(lambda: str(b'a'))
attempt(lambda: str(range(3)))
attempt(lambda: str(Index(3)))
attempt(lambda: str(Index('x')))
attempt(lambda: str(Failing()))
attempt(lambda: str(Old()))
attempt(lambda: str(int))
attempt(lambda: str(True))
attempt(lambda: str(2 ** 70))
attempt(lambda: str(1, 2))
attempt(lambda: str(1, 2, 3))
attempt(lambda: str(x=1))
attempt(lambda: str(1, 2))
attempt(lambda: str(b'a', 'ascii'))
attempt(lambda: str(b'\xff', 'ascii'))
attempt(lambda: str(b'\xff', 'ascii', 'replace'))
attempt(lambda: str(b'a', 'wrong'))
attempt(lambda: str('a', 'ascii'))
attempt(lambda: str(object=5))
attempt(lambda: str(b'a', encoding='utf-8'))
attempt(lambda: str(1, encoding='utf-8'))
attempt(lambda: str(errors='x'))
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: str(b'a', 5))
attempt(lambda: str(b'\xe9', errors='ignore'))
