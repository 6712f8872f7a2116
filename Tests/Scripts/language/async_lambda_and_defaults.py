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
    f = lambda a, b=await value(2), *c, d=await value(4): (a, b, c, d)
    print(f(1), f(1, 5, 6, d=7))
    g = lambda: value('from lambda')
    print(await g())
    h = [lambda n=await value(i): n for i in range(3)]
    print([each() for each in h])

    async def inner(a, b=await value('default')):
        return a, b
    print(await inner(await value('argument')))

    def plain(a=(await value(1), await value(2)), **more):
        return a, more
    print(plain(k=await value(3)))
    return max(await value(1), await value(5), key=lambda n: -n)

run(main())
