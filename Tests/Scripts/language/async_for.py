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

class Counter:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Pause(('item', self.i))
        return self.i


async def plain():
    async for x in Counter(3):
        print('x', x)
    else:
        print('else')
    return 'done'


async def leaves():
    async for x in Counter(5):
        if x == 2:
            continue
        if x == 4:
            break
        print('x', x)
    else:
        print('not here')
    return x


async def returns():
    async for x in Counter(5):
        return x


async def unpacks():
    async def pairs():
        yield 1, 2
        await Pause('between')
        yield 3, 4
    async for a, b in pairs():
        print(a, b)
    async for box[0] in Counter(2):
        print(box)

box = [None]


async def nested():
    result = []
    async for a in Counter(2):
        async for b in Counter(2):
            for c in range(2):
                await Pause('inner')
                result.append((a, b, c))
    return result


async def empty():
    async for x in Counter(0):
        print('never')
    else:
        await Pause('in else')
        print('else')

for function in (plain, leaves, returns, unpacks, nested, empty):
    run(function())
