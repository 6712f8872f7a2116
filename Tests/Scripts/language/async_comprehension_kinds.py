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
        await Pause(i)
        yield i


async def value(x):
    await Pause(('value', x))
    return x


async def kinds():
    print([i async for i in numbers(3)])
    print({i % 2 async for i in numbers(4)})
    print({i: i * i async for i in numbers(3)})
    generator = (i async for i in numbers(3))
    print(type(generator).__name__)
    async for i in generator:
        print(i)


async def conditions():
    print([i async for i in numbers(6) if i % 2 if i > 1])
    print([i for i in range(4) if await value(i) % 2])
    print([i async for i in numbers(3) if await value(i)])


async def elements():
    print([await value(i) for i in range(3)])
    print({await value(i) for i in range(2)})
    print({await value(i): await value(-i) for i in range(2)})
    print({(yielded := i): await value(i) for i in 'ab'}, yielded)


async def several_clauses():
    print([(i, j) async for i in numbers(2) for j in range(2)])
    print([(i, j) for i in range(2) async for j in numbers(2)])
    print([(i, j) async for i in numbers(2) async for j in numbers(i)])
    print([j for i in range(3) for j in await value([i, i])])
    print([i for i in await value([1, 2])])


async def nested():
    print([[j async for j in numbers(i)] for i in range(3)])
    print([[await value(j) for j in range(i)] async for i in numbers(3)])
    print([x for x in [y async for y in numbers(2)]])

for function in (kinds, conditions, elements, several_clauses, nested):
    print('--', function.__name__)
    run(function())
