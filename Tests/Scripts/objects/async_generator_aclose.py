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


import sys

sys.unraisablehook = lambda unraisable: print('unraisable', unraisable.exc_value)


async def tidy():
    try:
        yield 1
        yield 2
    finally:
        print('tidying', await Pause('tidy'))

generator = tidy()
run(generator.asend(None))
run(generator.aclose(), 'sent')
run(generator.aclose())
run(generator.asend(None))
run(generator.athrow(ValueError('late')))
generator = tidy()
run(generator.aclose())
run(generator.asend(None))


async def stubborn():
    while True:
        try:
            yield 'item'
        except GeneratorExit:
            print('no')

generator = stubborn()
run(generator.asend(None))
run(generator.aclose())
run(generator.asend(None))
run(generator.aclose())


async def fails():
    try:
        yield 1
    finally:
        await Pause('x')
        raise KeyError('closing')

generator = fails()
run(generator.asend(None))
run(generator.aclose())
print(generator.ag_running, generator.ag_frame)


async def swallows():
    try:
        yield 1
    except GeneratorExit:
        await Pause('swallowed')

generator = swallows()
run(generator.asend(None))
step = generator.aclose()
print(type(step).__name__)
attempt(step.send, 'not None')
print(step.send(None))
attempt(generator.aclose().send, None)
attempt(generator.asend(None).send, None)
attempt(step.send, None)
attempt(step.send, None)
generator = swallows()
run(generator.asend(None))
step = generator.aclose()
step.send(None)
attempt(step.throw, KeyError('into the closing'))
generator = swallows()
run(generator.asend(None))
step = generator.aclose()
step.send(None)
attempt(step.throw, GeneratorExit)
generator = stubborn()
run(generator.asend(None))
step = generator.aclose()
attempt(step.throw, GeneratorExit)
print(step.close())


async def main():
    generator = tidy()
    async for x in generator:
        break
    await generator.aclose()
    return x

run(main())

del generator, step


async def awaits_closing():
    try:
        yield 1
    finally:
        await Pause('closing')

generator = awaits_closing()
run(generator.asend(None))
step = generator.aclose()
step.send(None)
attempt(step.throw, KeyError('thrown into aclose'))
print(generator.ag_running)
run(generator.asend(None))
del generator, step
