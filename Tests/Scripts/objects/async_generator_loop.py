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


log = []


class Loop:
    """Turns tasks one after another."""

    def __init__(self):
        self.ready = []
        self.results = {}

    def spawn(self, name, coroutine):
        self.ready.append((name, coroutine, None))

    def run(self):
        while self.ready:
            name, coroutine, value = self.ready.pop(0)
            try:
                request = coroutine.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
            except Exception as error:
                self.results[name] = repr(error)
            else:
                log.append((name, request))
                self.ready.append((name, coroutine, request))


async def turn(x):
    return await Pause(x)


async def ticker(n):
    for i in range(n):
        yield await turn(i)


async def summing(n):
    return sum([x async for x in ticker(n)])


async def failing():
    async with Guard():
        async for x in ticker(5):
            if x == 2:
                raise ValueError('two')


class Guard:
    async def __aenter__(self):
        await turn('enter')

    async def __aexit__(self, kind, value, traceback):
        await turn('exit')


class Channel:
    def __init__(self):
        self.items = []

    async def put(self, item):
        self.items.append(item)
        await turn('put')

    async def get(self):
        while not self.items:
            await turn('empty')
        return self.items.pop(0)


async def producer(channel):
    for i in range(3):
        await channel.put(i)
    await channel.put(None)


async def consumer(channel):
    result = []
    while (item := await channel.get()) is not None:
        result.append(item)
    return result

loop = Loop()
channel = Channel()
loop.spawn('sum', summing(4))
loop.spawn('fail', failing())
loop.spawn('put', producer(channel))
loop.spawn('get', consumer(channel))
loop.run()
print(log)
print(loop.results)
