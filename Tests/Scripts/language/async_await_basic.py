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

async def inner(x):
    got = await Pause(x)
    return got, x


async def outer():
    a = await inner(1)
    b = await inner(2)
    return a, b

run(outer(), 'first', 'second')


async def nothing_to_wait_for():
    return 'done'


async def many():
    total = 0
    for i in range(3):
        total += await Pause(i) or 0
        print('total', total)
    return total

run(many(), 10, 20, 30)


async def chain(depth):
    if depth == 0:
        return await Pause('deep')
    return 1 + await chain(depth - 1)

run(chain(20), 100)


async def discard():
    await nothing_to_wait_for()
    await Pause('x')
    await nothing_to_wait_for()

run(discard())


async def returns_awaited():
    return await nothing_to_wait_for()

run(returns_awaited())


async def twice_nested():
    return await (await wrapper())


async def wrapper():
    return nothing_to_wait_for()

run(twice_nested())
