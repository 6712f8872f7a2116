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


import sys


def hook(unraisable):
    print('unraisable', type(unraisable.exc_value).__name__, unraisable.exc_value, type(unraisable.object).__name__)

sys.unraisablehook = hook


async def quiet():
    try:
        yield 1
    finally:
        print('finally')


async def awaits():
    try:
        yield 1
    finally:
        await Pause('not possible')


async def yields():
    try:
        yield 1
    finally:
        yield 2


async def raises():
    try:
        yield 1
    finally:
        raise KeyError('dying')

for function in (quiet, awaits, yields, raises):
    generator = function()
    run(generator.asend(None))
    del generator
    print('gone', function.__name__)
never = quiet()
del never


async def suspended():
    try:
        await Pause('x')
    finally:
        await Pause('y')

coroutine = suspended()
coroutine.send(None)
del coroutine


async def nested():
    async for x in quiet():
        await Pause('in loop')

coroutine = nested()
coroutine.send(None)
coroutine.close()
print('closed')
del coroutine
sys.set_asyncgen_hooks(finalizer=lambda generator: 1 / 0)
generator = quiet()
run(generator.asend(None))
del generator
sys.set_asyncgen_hooks(finalizer=None)
