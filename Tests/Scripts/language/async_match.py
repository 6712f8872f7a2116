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


async def value(x):
    await Pause(x)
    return x


async def classify(thing):
    match await value(thing):
        case 0:
            return await value('zero')
        case [x, *rest] if await value(x > 1):
            return 'large', x, rest
        case [x, *_]:
            await value('body')
            return 'small', x
        case {'key': found}:
            async for item in numbers(found):
                print('item', item)
            return 'mapping'
        case str() as text if not await value(False):
            return text
        case _:
            await value('else')


async def numbers(n):
    for i in range(n):
        yield i

for thing in (0, [5, 6], [0, 1], {'key': 2}, 'text', 7.5):
    run(classify(thing), *[thing] * 5)
