# The built-in function chr with ordinary and odd arguments
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


attempt(lambda: chr())
attempt(lambda: chr(None))
attempt(lambda: chr(1))
attempt(lambda: chr(-1))
attempt(lambda: chr(1.5))
attempt(lambda: chr('a'))
attempt(lambda: chr([]))
attempt(lambda: chr([1, 2]))
attempt(lambda: chr((1,)))
attempt(lambda: chr({}))
attempt(lambda: chr({1: 2}))
attempt(lambda: chr({1}))
attempt(lambda: chr(b'a'))
attempt(lambda: chr(range(3)))
attempt(lambda: chr(Index(3)))
attempt(lambda: chr(Index('x')))
attempt(lambda: chr(Failing()))
attempt(lambda: chr(Old()))
attempt(lambda: chr(int))
attempt(lambda: chr(True))
attempt(lambda: chr(2 ** 70))
attempt(lambda: chr(1, 2))
attempt(lambda: chr(1, 2, 3))
attempt(lambda: chr(x=1))
attempt(lambda: chr(0x10ffff))
attempt(lambda: chr(0x110000))
attempt(lambda: chr(65))
