# The built-in function hasattr with ordinary and odd arguments
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


attempt(lambda: hasattr())
attempt(lambda: hasattr(1))
attempt(lambda: hasattr(1, 2))
attempt(lambda: hasattr(1, 'real'))
attempt(lambda: hasattr(1, 'wrong'))
attempt(lambda: hasattr(1, 5))
attempt(lambda: hasattr(1))
attempt(lambda: hasattr(1, 'a', 'b'))
attempt(lambda: hasattr(object=1))
attempt(lambda: hasattr(Failing(), 'x'))
