# The built-in function int with ordinary and odd arguments
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


attempt(lambda: int())
attempt(lambda: int(None))
attempt(lambda: int(1))
attempt(lambda: int(-1))
attempt(lambda: int(1.5))
attempt(lambda: int('a'))
attempt(lambda: int([]))
attempt(lambda: int([1, 2]))
attempt(lambda: int((1,)))
attempt(lambda: int({}))
attempt(lambda: int({1: 2}))
attempt(lambda: int({1}))
attempt(lambda: int(b'a'))
attempt(lambda: int(range(3)))
attempt(lambda: int(Index(3)))
attempt(lambda: int(Index('x')))
attempt(lambda: int(Failing()))
attempt(lambda: int(Old()))
attempt(lambda: int(int))
attempt(lambda: int(True))
attempt(lambda: int(2 ** 70))
attempt(lambda: int(1, 2))
attempt(lambda: int(1, 2, 3))
attempt(lambda: int(x=1))
attempt(lambda: int('12'))
attempt(lambda: int(' 12 '))
attempt(lambda: int('1_2'))
attempt(lambda: int('1__2'))
attempt(lambda: int('ff', 16))
attempt(lambda: int('0xff', 16))
attempt(lambda: int('0xff', 0))
attempt(lambda: int('z', 36))
attempt(lambda: int('1', 37))
attempt(lambda: int('1', 1))
attempt(lambda: int('12', base=3))
attempt(lambda: int(base=3))
attempt(lambda: int(12, 3))
attempt(lambda: int(1.9))
attempt(lambda: int(-1.9))
attempt(lambda: int(float('nan')))
attempt(lambda: int(float('inf')))
attempt(lambda: int(b'12'))
attempt(lambda: int(bytearray(b'7')))
attempt(lambda: int('٣'))
attempt(lambda: int(''))
attempt(lambda: int(' '))
attempt(lambda: int('1', 'a'))
attempt(lambda: int('1', Index(10)))
attempt(lambda: int(1, 2, 3))
attempt(lambda: int('x' * 50))
