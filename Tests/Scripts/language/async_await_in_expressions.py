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

def show(*args, **kwargs):
    return args, kwargs


async def value(x):
    print('value', x)
    await Pause('p')
    return x


async def everything():
    print(show(await value(1), 2, await value(3), k=await value(4), **await value({'m': 5})))
    print(show(*await value([1, 2]), *(await value((3,)))))
    print([await value(1), 2, await value(3)], (await value(1), 2), {await value(1)}, {await value('k'): await value('v')})
    print(await value(1) + await value(2) * await value(3))
    print(-await value(4), not await value(0), await value(2) ** await value(3))
    print((await value([1, 2, 3]))[await value(1)], (await value('text')).upper())
    print((await value([1, 2, 3, 4]))[await value(1):await value(3)])
    print(await value(0) or await value(2), await value(1) and await value(0), await value(0) and await value(9))
    print(await value('a') if await value(True) else await value('b'))
    print(await value(1) < await value(2) < await value(3), await value(3) < await value(2) < await value(99))
    print(f'{await value(1)} {await value(2)!r:>{await value(5)}} {(await value(3)) + 1}')
    print(await value(1) in [await value(1)], await value(None) is None)
    x = y = await value(7)
    print(x, y)
    (a, b), *c = await value([(1, 2), 3, 4])
    print(a, b, c)
    d = {}
    d[await value('key')] = await value('item')
    print(d)
    d[await value('key')] += await value('!')
    print(d)
    print((z := await value(5)), z)
    print([*await value([1]), await value(2), *await value([3])])
    print({**await value({'a': 1}), 'b': await value(2)})
    print((lambda n=await value(3): n)())
    del d[await value('key')]
    print(d)
    assert await value(True), 'no'
    try:
        assert await value(False), await value('message')
    except AssertionError as error:
        print('assertion', error)
    return await value('end')

run(everything())
