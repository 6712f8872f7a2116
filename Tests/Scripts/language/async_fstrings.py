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
    print(f'{await value(1)}', f'{await value("a")!r}', f'{await value(3):>{await value(5)}}|')
    print(f'{await value(1)}{await value(2)}' f'{await value(3)}', f'{(await value(4)) + 1 = }')
    print(f'{[await value(i) for i in range(2)]} {await value({"k": 1})}')
    print(f'{await value(1) if await value(0) else await value("no")}')
    return f'{await value(None)}'

run(main())
