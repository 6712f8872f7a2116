# small
# stderr
import sys


class Delegate:
    def __await__(self):
        yield 1
        raise OSError('delegate')


async def throws():
    await Delegate()


async def bad():
    value = (await 5, 1)


async def closes():
    try:
        await Delegate()
    finally:
        raise KeyError('closing')


async def in_argument():
    print(1, await Delegate(), 2)


async def reused(coroutine):
    await coroutine
    await coroutine


async def nothing():
    pass


async def stops():
    raise StopIteration('x')


async def asks():
    await stops()


async def agen():
    yield 1
    yield 1 / 0


def report(action):
    try:
        action()
    except BaseException:
        sys.excepthook(*sys.exc_info())


def drain(coroutine):
    while True:
        coroutine.send(None)


def throw(coroutine, error):
    coroutine.send(None)
    coroutine.throw(error)


def close(coroutine):
    coroutine.send(None)
    coroutine.close()

report(lambda: drain(throws()))
report(lambda: drain(bad()))
report(lambda: throw(throws(), ValueError('thrown')))
report(lambda: throws().throw(ValueError('before')))
report(lambda: close(closes()))
report(lambda: drain(in_argument()))
report(lambda: drain(reused(nothing())))
report(lambda: drain(asks()))
generator = agen()
try:
    generator.asend(None).send(None)
except StopIteration:
    pass
report(lambda: generator.asend(None).send(None))
generator = agen()
try:
    generator.asend(None).send(None)
except StopIteration:
    pass
report(lambda: generator.athrow(ValueError('thrown')).send(None))
