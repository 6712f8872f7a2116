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
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print('enter', self.name)
        print('sent', await Pause(('entering', self.name)))
        return self.name

    async def __aexit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__, value, traceback is not None)
        print('sent', await Pause(('leaving', self.name)))
        return self.swallow


async def plain():
    async with Manager('a') as x:
        print('body', x)
        await Pause('body')
    return 'done'


async def several():
    async with Manager('a') as x, Manager('b'), Manager('c') as y:
        print('body', x, y)


async def parenthesised():
    async with (Manager('a') as x, Manager('b') as y,):
        print('body', x, y)


async def fails():
    async with Manager('a'):
        raise ValueError('body')


async def swallows():
    async with Manager('a', True):
        raise ValueError('body')
    return 'went on'


async def inner_swallows():
    async with Manager('a'), Manager('b', True):
        raise ValueError('body')
    return 'went on'


async def returns():
    async with Manager('a'):
        return 'value'


async def loops():
    for i in range(3):
        async with Manager(i):
            if i == 0:
                continue
            break
    return i


async def unpacks():
    box = [0]
    async with Manager('ab') as (a, b), Manager('c') as box[0]:
        print(a, b, box)


async def unpack_fails():
    async with Manager('abc') as (a, b):
        print('never')


for function in (plain, several, parenthesised, fails, swallows, inner_swallows, returns, loops, unpacks, unpack_fails):
    print('--', function.__name__)
    run(function(), 1, 2, 3)
