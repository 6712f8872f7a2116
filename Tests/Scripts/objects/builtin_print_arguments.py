# The built-in function print with ordinary and odd arguments
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


attempt(lambda: print())
attempt(lambda: print(1))
attempt(lambda: print('a', None, [1]))
attempt(lambda: print(1, 2, sep='-'))
attempt(lambda: print(1, 2, end='!\n'))
attempt(lambda: print(1, sep=None, end=None))
attempt(lambda: print(1, sep=5))
attempt(lambda: print(1, end=5))
attempt(lambda: print(1, file=5))
attempt(lambda: print(1, wrong=5))
attempt(lambda: print(sep='x'))
attempt(lambda: print('a', 'b', sep=''))
attempt(lambda: print(1, flush='yes'))
attempt(lambda: print(Failing()))
