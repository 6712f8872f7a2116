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

async def numbers(n):
    for i in range(n):
        yield i


async def value(x):
    await Pause(x)
    return x


async def collect(source):
    result = []
    async for item in source:
        result.append(item)
    return result


async def main():
    print(await collect(i * 2 async for i in numbers(3)))
    print(await collect(await value(i) for i in 'ab'))
    print(await collect((i, j) for i in range(2) async for j in numbers(2)))
    print(await collect(i async for i in numbers(9) if await value(i % 4 == 0)))
    print(await collect([j async for j in numbers(i)] for i in range(3)))

run(main())
outside = (i async for i in numbers(2))
print(type(outside).__name__, outside.__name__, outside.__qualname__)
run(collect(outside))
print(outside.ag_frame, outside.ag_running)


def plain():
    return (await value(i) for i in range(2))

run(collect(plain()))
try:
    (i async for i in 5)
except TypeError as error:
    print(error)
try:
    (i async for i in {})
except TypeError as error:
    print(error)
