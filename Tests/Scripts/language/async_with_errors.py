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

class Nothing:
    pass


class OnlyEnter:
    async def __aenter__(self):
        print('entered')


class OnlyExit:
    async def __aexit__(self, *args):
        print('left')


class PlainManager:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass


class BadEnter(OnlyExit):
    def __aenter__(self):
        return 5


class BadExit(OnlyEnter):
    def __aexit__(self, *args):
        return 6


class RaisesInEnter(OnlyExit):
    async def __aenter__(self):
        raise KeyError('enter')


class RaisesInExit(OnlyEnter):
    async def __aexit__(self, *args):
        raise KeyError('exit')


class BadTruth:
    def __bool__(self):
        raise OSError('truth')


class BadAnswer(OnlyEnter):
    async def __aexit__(self, *args):
        return BadTruth()


class BadAwait(OnlyExit):
    def __aenter__(self):
        return self

    def __await__(self):
        return 1


async def go(x, fails):
    async with x:
        print('body')
        if fails:
            raise ValueError('body')
    return 'done'

for kind in (Nothing, OnlyEnter, OnlyExit, PlainManager, BadEnter, BadExit, RaisesInEnter, RaisesInExit, BadAnswer, BadAwait):
    print('--', kind.__name__)
    run(go(kind(), False))
    run(go(kind(), True))
try:
    go(RaisesInExit(), True).send(None)
except KeyError as error:
    print(repr(error.__context__))


async def plain_with(x):
    with x:
        pass

run(plain_with(OnlyEnter()))
