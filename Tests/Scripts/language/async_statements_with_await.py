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
    await Pause(type(x).__name__)
    return x


async def conditions():
    if await value(0):
        print('never')
    elif await value(1):
        print('elif')
    n = 0
    while await value(n < 3):
        n += 1
        if n == 2:
            continue
        print('n', n)
    else:
        print('else', await value('e'))
    for i in await value([1, 2]):
        print('i', i, await value(i))
    with await value(Plain()) as p:
        print('p', p)


class Plain:
    def __enter__(self):
        return 'entered'

    def __exit__(self, *args):
        print('exit', args[0])
        return True


async def targets():
    box = [0, 0, 0]
    i = 0
    for box[await value(i)] in 'abc':
        print(box)
        i += 1
    with Plain() as box[await value(1)]:
        print(box)
    async with Async() as box[await value(2)]:
        print(box)
    box[await value(0)], box[await value(1)] = await value((7, 8))
    print(box)
    box[await value(0)] += await value(3)
    (await value(box))[1] -= 1
    print(box)
    n = 1
    n += await value(n)
    print(n)
    del box[await value(0)], box[await value(0)]
    print(box)
    x: int = await value(5)
    print(x)


class Async:
    async def __aenter__(self):
        return await value('async')

    async def __aexit__(self, *args):
        await value('leaving')


async def definitions():
    @await value(lambda f: ('decorated', f()))
    def f(a=await value(1), *, b=await value(2)):
        return a, b
    print(f)

    class C(await value(dict), **await value({})):
        pass
    print(C.__mro__[1].__name__)

    def g(a: await value('note') = await value('default')) -> await value('result'):
        pass
    print(g.__annotations__, g.__defaults__)


async def errors():
    try:
        raise await value(KeyError('k'))
    except await value(ValueError):
        print('never')
    except (await value(OSError), await value(KeyError)) as error:
        print('caught', error, await value('in handler'))
    try:
        raise ValueError('v') from await value(OSError('cause'))
    except ValueError as error:
        print(repr(error.__cause__))
    try:
        await value(1)
    except await value('not evaluated'):
        pass
    finally:
        print(await value('finally'))
    try:
        assert await value(0), await value('why')
    except AssertionError as error:
        print(error)

for function in (conditions, targets, definitions, errors):
    print('--', function.__name__)
    run(function())
