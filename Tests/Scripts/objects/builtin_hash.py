# The built-in function hash with ordinary and odd arguments
# small


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


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: hash())
attempt(lambda: hash(1))
attempt(lambda: hash(-1))
attempt(lambda: hash(1.0))
attempt(lambda: hash(1.5))
attempt(lambda: hash(True))
attempt(lambda: hash(2 ** 70))
attempt(lambda: hash([]))
attempt(lambda: hash({}))
attempt(lambda: hash({1}))
attempt(lambda: hash(1, 2))
attempt(lambda: hash(x=1))
attempt(lambda: hash(Failing()))
attempt(lambda: hash(bytearray()))
attempt(lambda: hash((1, {})))
attempt(lambda: hash(()))
attempt(lambda: hash((1, 2) == (1, 2)))
attempt(lambda: hash([]))
attempt(lambda: hash({}))
attempt(lambda: hash({1}))
attempt(lambda: hash(slice(1)))
attempt(lambda: hash(2 ** 61 - 1))
attempt(lambda: hash(-1))
attempt(lambda: hash(2 ** 61))
attempt(lambda: hash(float('inf')))
attempt(lambda: hash((1, [])))
attempt(lambda: hash(range(0) == range(3, 3)))
