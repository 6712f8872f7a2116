# small


def attempt(action, *arguments):
    try:
        print('ok', action(*arguments))
    except BaseException as error:
        print(type(error).__name__, error)


class Iterable:
    def __aiter__(self):
        return Iterator()


class Iterator:
    def __anext__(self):
        return 5


class Bad:
    def __aiter__(self):
        return 5


class Raises:
    def __aiter__(self):
        raise KeyError('aiter')


class IsNone:
    __aiter__ = None


async def generator():
    yield 1

made = generator()
print(aiter(made) is made, type(aiter(Iterable())).__name__)
for value in (1, [], Iterator(), Bad(), Raises(), generator):
    attempt(aiter, value)
attempt(aiter)
attempt(aiter, made, 1)
attempt(lambda: aiter(async_iterable=made))
print(aiter.__name__, aiter.__doc__)
