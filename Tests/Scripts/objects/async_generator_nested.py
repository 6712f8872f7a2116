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
        await Pause(('n', i))
        yield i


async def doubled(source):
    async for item in source:
        yield item * 2


async def pairs(first, second):
    second = aiter(second)
    async for item in first:
        yield item, await anext(second, None)


async def flat(sources):
    for source in sources:
        async for item in source:
            yield item


async def taken(source, n):
    try:
        async for item in source:
            if n == 0:
                return
            n -= 1
            yield item
    finally:
        await source.aclose()
        print('closed')


async def collect(source):
    return [item async for item in source]

run(collect(doubled(doubled(numbers(2)))))
run(collect(pairs(numbers(3), doubled(numbers(1)))))
run(collect(flat([numbers(1), doubled(numbers(2))])))
run(collect(taken(numbers(10), 2)))


async def tree(depth):
    yield depth
    if depth:
        async for item in tree(depth - 1):
            yield item
        async for item in tree(depth - 1):
            yield item

run(collect(tree(3)))
