# The built-in function sorted with ordinary and odd arguments
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


attempt(lambda: sorted())
attempt(lambda: sorted(None))
attempt(lambda: sorted(1))
attempt(lambda: sorted(-1))
attempt(lambda: sorted(1.5))
attempt(lambda: sorted('a'))
attempt(lambda: sorted([]))
attempt(lambda: sorted([1, 2]))
attempt(lambda: sorted((1,)))
attempt(lambda: sorted({}))
attempt(lambda: sorted({1: 2}))
attempt(lambda: sorted({1}))
attempt(lambda: sorted(b'a'))
attempt(lambda: sorted(range(3)))
attempt(lambda: sorted(Index(3)))
attempt(lambda: sorted(Index('x')))
attempt(lambda: sorted(Failing()))
attempt(lambda: sorted(Old()))
attempt(lambda: sorted(int))
attempt(lambda: sorted(True))
attempt(lambda: sorted(2 ** 70))
attempt(lambda: sorted(1, 2))
attempt(lambda: sorted(1, 2, 3))
attempt(lambda: sorted(x=1))
attempt(lambda: sorted([3, 1, 2]))
attempt(lambda: sorted('bca'))
attempt(lambda: sorted([3, 1], reverse=True))
attempt(lambda: sorted([3, 1], reverse='a'))
attempt(lambda: sorted(['b', 'A'], key=str.lower))
attempt(lambda: sorted([1, 'a']))
attempt(lambda: sorted([3, 1], key=None))
attempt(lambda: sorted([3, 1], key=5))
attempt(lambda: sorted([3, 1], len))
attempt(lambda: sorted({2: 1, 1: 2}))
attempt(lambda: sorted([1, 2], reverse=None))
attempt(lambda: sorted([1, 2], wrong=1))
attempt(lambda: sorted([1, 2], reverse=Index(0)))
