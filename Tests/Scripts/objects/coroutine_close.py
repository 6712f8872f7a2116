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


async def tidy():
    try:
        await Pause('waiting')
    finally:
        print('tidied')

coroutine = tidy()
coroutine.send(None)
print(coroutine.close(), coroutine.close())
attempt(coroutine.send, None)


async def stubborn():
    while True:
        try:
            await Pause('still')
        except GeneratorExit:
            print('no')
            await Pause('here')
            return

coroutine = stubborn()
coroutine.send(None)
attempt(coroutine.close)
attempt(coroutine.close)


async def never():
    print('never runs')

coroutine = never()
print(coroutine.close(), coroutine.cr_frame)
attempt(coroutine.send, None)
attempt(coroutine.throw, ValueError)


async def fails():
    try:
        await Pause('x')
    finally:
        raise KeyError('while closing')

coroutine = fails()
coroutine.send(None)
try:
    coroutine.close()
except KeyError as error:
    print(repr(error), repr(error.__context__))


async def returns():
    try:
        await Pause('x')
    except GeneratorExit:
        return 'value'

coroutine = returns()
coroutine.send(None)
print(coroutine.close())


async def swallows():
    try:
        await inner()
    except GeneratorExit:
        print('outer')
        raise


async def inner():
    try:
        await Pause('x')
    except GeneratorExit:
        print('inner')
        raise

coroutine = swallows()
coroutine.send(None)
coroutine.close()
coroutine = swallows()
coroutine.send(None)
del coroutine
print('after del')
coroutine = never()
attempt(coroutine.close, 1)
coroutine.close()
