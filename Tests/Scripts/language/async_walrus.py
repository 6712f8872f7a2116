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


async def numbers(n):
    for i in range(n):
        yield i


async def main():
    if (x := await value(3)) > 2:
        print('x', x)
    while (x := await value(x - 1)):
        print('left', x)
    print([y := await value(i) for i in range(3)], y)
    print([last := i async for i in numbers(4) if (half := i // 2) or True], last, half)
    print((a := await value(1)) + (b := await value(a + 1)), a, b)
    print({(k := await value(i)): (v := k * 2) for i in range(2)}, k, v)
    return any((found := i) > 1 for i in [i async for i in numbers(4)]), found

run(main())
