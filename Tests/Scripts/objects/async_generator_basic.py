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



def attempt(action, *arguments):
    try:
        print('ok', action(*arguments))
    except BaseException as error:
        print(type(error).__name__, error)


async def count(n):
    for i in range(n):
        got = yield i
        print('got', got)

generator = count(2)
print(type(generator).__name__, generator.__name__, generator.__qualname__, repr(generator).split(' at ')[0])
print(generator.__aiter__() is generator, aiter(generator) is generator)
run(generator.__anext__())
run(generator.__anext__())
run(generator.__anext__())
run(generator.__anext__())


async def waits():
    yield await Pause('before')
    await Pause('between')
    yield 'second'
    await Pause('after')

generator = waits()
for i in range(4):
    run(generator.__anext__(), 'sent')


async def uses():
    result = []
    async for x in waits():
        result.append(x)
    async for x in count(2):
        result.append(x)
    return result

run(uses(), 'a', 'b', 'c')


async def empty():
    return
    yield

run(empty().__anext__())


async def yields_none():
    yield
    yield None

generator = yields_none()
run(generator.__anext__())
run(generator.__anext__())
run(generator.__anext__())


async def yields_expression():
    x = [(yield 1), (yield 2)]
    print(x)
    y = (yield 3) + (await Pause('await')) if (yield 4) else (yield 5)
    print(y)

generator = yields_expression()
for value in (None, 'a', 'b', True, 10, None):
    run(generator.asend(value), 20)
attempt(iter, generator)
attempt(next, generator)
attempt(list, generator)
