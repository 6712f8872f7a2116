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


class Same:
    pass


async def gives(*items):
    for item in items:
        yield item


async def inner():
    return 'awaited'


async def collect(source):
    return [item async for item in source]

same = Same()
coroutine = inner()
error = StopIteration('an item')
ended = StopAsyncIteration('an item')
items = (None, 0, same, error, ended, (1, 2), gives, [])
try:
    collect(gives(*items)).send(None)
except StopIteration as stop:
    print(all(a is b for a, b in zip(stop.value, items)), len(stop.value))


async def first(source):
    async for item in source:
        return item

for item in ((1, 2), error, None):
    try:
        first(gives(item)).send(None)
    except StopIteration as stop:
        print(repr(stop.value))
try:
    gives((1, 2)).asend(None).send(None)
except StopIteration as stop:
    print(repr(stop.value), stop.args)
try:
    gives(error).asend(None).send(None)
except StopIteration as stop:
    print(stop.value is error, stop.args)


async def yields_awaitables():
    yield coroutine
    yield await coroutine

async def kinds():
    return [type(item).__name__ async for item in yields_awaitables()]

run(kinds())
