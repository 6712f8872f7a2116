# small

def run(coroutine, *sent):
    """Drives a coroutine: what it gives out, then what it returns or raises."""
    sent = list(sent)
    value = None
    while True:
        try:
            out = coroutine.send(value)
        except StopIteration as stop:
            print('returned', stop.value)
            return stop.value
        except BaseException as error:
            print('raised', type(error).__name__, error)
            return None
        print('gave', out)
        value = sent.pop(0) if sent else None


class Pause:
    """Gives its value out when it is awaited; the await gives what is sent in."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)

class NoAnext:
    def __aiter__(self):
        return 5


class Awaitable:
    async def __aiter__(self):
        return self


class BadItem:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class BadAwait(BadItem):
    def __anext__(self):
        return self

    def __await__(self):
        return 7


class Raises(BadItem):
    def __anext__(self):
        raise KeyError('anext')


class RaisesLater(BadItem):
    async def __anext__(self):
        raise ValueError('later')


class StopsAtOnce(BadItem):
    def __anext__(self):
        raise StopAsyncIteration('value')


class StopIterationInside(BadItem):
    async def __anext__(self):
        raise StopIteration


class RaisesInAiter:
    def __aiter__(self):
        raise OSError('aiter')


async def go(x):
    async for item in x:
        print('item', item)
    return 'done'

for value in (1, [1], NoAnext(), BadItem(), BadAwait(), Raises(), RaisesLater(), StopsAtOnce(), StopIterationInside(), RaisesInAiter()):
    run(go(value))
try:
    go(BadItem()).send(None)
except TypeError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


async def in_body():
    async for item in Good():
        raise StopAsyncIteration('from the body')


class Good:
    def __init__(self):
        self.left = 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.left -= 1
        return self.left

run(in_body())
