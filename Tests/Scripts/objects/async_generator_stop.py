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


async def raises(error):
    yield 1
    raise error


async def at_once(error):
    raise error
    yield

for error in (StopAsyncIteration('s'), StopIteration('s'), GeneratorExit('s'), KeyError('s')):
    generator = raises(error)
    run(generator.asend(None))
    run(generator.asend(None))
    run(generator.asend(None))
    run(at_once(error).asend(None))
generator = raises(StopAsyncIteration('s'))
run(generator.asend(None))
try:
    generator.asend(None).send(None)
except RuntimeError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


async def inner():
    raise StopAsyncIteration('inner')


async def outer():
    await inner()
    yield 1

run(outer().asend(None))


async def loops():
    async for x in outer():
        print('never')
    return 'end'

run(loops())


async def loops_over_stop():
    async for x in Stops():
        print('never')
    return 'end'


class Stops:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await inner()

run(loops_over_stop())
