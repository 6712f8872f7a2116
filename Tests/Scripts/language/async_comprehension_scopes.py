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


async def main():
    y = 10
    x = 'kept'
    functions = [lambda: (x, y) for x in [await value(1), await value(2)]]
    print([f() for f in functions], x)
    more = [lambda i=i: i + y for i in range(2) if await value(i) or True]
    y = 20
    print([f() for f in more])
    total = 0
    print([total := total + await value(i) for i in range(4)], total)
    print([locals().keys() == {'.0', 'i'} for i in range(1) if await value(True)])

run(main())


class C:
    attribute = 5

    async def method(self):
        return [self.attribute + await value(i) for i in range(2)], [__class__.__name__ for i in range(1) if await value(1)]

run(C().method())


async def fails():
    return [1 // await value(i) for i in (1, 0)]

run(fails())


async def abandoned():
    return [await value(i) for i in range(3)]

coroutine = abandoned()
print(coroutine.send(None), coroutine.cr_await.__name__, coroutine.cr_await.__qualname__)
coroutine.close()
