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


async def raises(error):
    raise error


async def awaits(error):
    await raises(error)


async def asks():
    next(iter([]))


async def catches():
    try:
        await raises(StopIteration('x'))
    except RuntimeError as error:
        return repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__

attempt(raises(StopIteration(5)).send, None)
attempt(awaits(StopIteration(5)).send, None)
attempt(asks().send, None)
attempt(raises(StopAsyncIteration(5)).send, None)
attempt(awaits(StopAsyncIteration(5)).send, None)
attempt(raises(GeneratorExit()).send, None)
run(catches())


class Raises:
    def __await__(self):
        yield 1
        raise StopIteration('from a generator')


class Iterator:
    def __await__(self):
        return self

    def __next__(self):
        raise StopIteration('value of await')


async def of(x):
    return await x

run(of(Raises()))
run(of(Iterator()))
