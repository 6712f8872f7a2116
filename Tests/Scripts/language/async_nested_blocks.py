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


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await Pause('+' + self.name)

    async def __aexit__(self, kind, value, traceback):
        await Pause('-' + self.name)
        print('left', self.name, kind)


async def ticks(n):
    try:
        for i in range(n):
            yield await Pause(i)
    finally:
        print('ticks end')


async def breaks():
    async with Manager('a'):
        async for x in ticks(3):
            async with Manager('b'):
                try:
                    if x == 'go':
                        continue
                    break
                finally:
                    print('finally', await Pause('f'))
        else:
            print('no else')
        return await Pause('value')


async def returns():
    try:
        async for x in ticks(2):
            async with Manager('c'):
                return x
    finally:
        print('outer finally', await Pause('g'))


async def raises():
    async with Manager('d'):
        try:
            async for x in ticks(2):
                raise ValueError(x)
        except ValueError as error:
            async with Manager('e'):
                raise KeyError('from handler')


async def loops():
    n = 0
    while await Pause('cond'):
        n += 1
        for i in range(2):
            with_else = [j async for j in ticks(i)]
            if await Pause('if'):
                break
        else:
            print('for else', with_else)
            continue
        break
    else:
        print('while else')
    return n

run(breaks(), None, 'go', None, None, None, 'stop', None, 'fin')
run(returns(), 'first')
run(raises(), None, 'x')
run(loops(), True, False, 'item', False, True, 'yes')
run(loops(), True, False, 'item', True)
run(loops(), False)
