# The built-in function complex with ordinary and odd arguments
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


attempt(lambda: complex())
attempt(lambda: complex(None))
attempt(lambda: complex(1))
attempt(lambda: complex(-1))
attempt(lambda: complex(1.5))
attempt(lambda: complex('a'))
attempt(lambda: complex([]))
attempt(lambda: complex([1, 2]))
attempt(lambda: complex((1,)))
attempt(lambda: complex({}))
attempt(lambda: complex({1: 2}))
attempt(lambda: complex({1}))
attempt(lambda: complex(b'a'))
attempt(lambda: complex(range(3)))
attempt(lambda: complex(Index(3)))
attempt(lambda: complex(Index('x')))
attempt(lambda: complex(Failing()))
attempt(lambda: complex(Old()))
attempt(lambda: complex(int))
attempt(lambda: complex(True))
attempt(lambda: complex(2 ** 70))
attempt(lambda: complex(1, 2))
attempt(lambda: complex(1, 2, 3))
attempt(lambda: complex(x=1))
attempt(lambda: complex(1, 2))
attempt(lambda: complex('1+2j'))
attempt(lambda: complex('1 + 2j'))
attempt(lambda: complex('j'))
attempt(lambda: complex(1, 'a'))
attempt(lambda: complex('1', 2))
attempt(lambda: complex(real=1, imag=2))
attempt(lambda: complex(imag=3))
attempt(lambda: complex(1j, 1j))
attempt(lambda: complex(1, 2, 3))
attempt(lambda: complex(wrong=1))
attempt(lambda: complex(None, 1))
