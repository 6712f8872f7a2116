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


async def handles():
    try:
        raise KeyError('inside')
    except KeyError:
        yield sys.exc_info()[0].__name__
        await Pause('while handling')
        yield sys.exc_info()[0].__name__
    yield sys.exc_info()[0]


async def context():
    try:
        raise KeyError('first')
    except KeyError:
        yield 1
        raise ValueError('second')


async def reraises():
    try:
        raise KeyError('first')
    except KeyError:
        yield 1
        raise

generator = handles()
for i in range(4):
    run(generator.asend(None))
    print(sys.exc_info())
try:
    raise OSError('outside')
except OSError:
    generator = handles()
    run(generator.asend(None))
    run(generator.asend(None))
    run(generator.asend(None))
generator = context()
run(generator.asend(None))
try:
    generator.asend(None).send(None)
except ValueError as error:
    print(repr(error.__context__))
generator = reraises()
run(generator.asend(None))
run(generator.asend(None))
generator = context()
run(generator.asend(None))
try:
    generator.athrow(OSError('thrown in')).send(None)
except OSError as error:
    print(repr(error.__context__))


async def delegates(inner):
    async for item in inner:
        try:
            yield item
        except ValueError as error:
            yield 'caught', str(error)

generator = delegates(handles())
run(generator.asend(None))
run(generator.athrow(ValueError('v')))
run(generator.asend(None), 'sent')
run(generator.aclose())


async def in_finally():
    try:
        yield 1
    finally:
        print(sys.exc_info()[0])
        await Pause('f')
        print(sys.exc_info()[0])

generator = in_finally()
run(generator.asend(None))
run(generator.aclose())
generator = in_finally()
run(generator.asend(None))
run(generator.athrow(KeyError('k')))
