# small
# stderr
import sys


async def numbers():
    yield 1
    yield await divide(0)


async def divide(x):
    return (1 /
            x)


async def consume():
    async for x in numbers():
        pass


async def asks():
    generator = numbers()
    await generator.asend(None)
    await generator.asend(None)


async def takes():
    iterator = aiter(numbers())
    while True:
        await anext(iterator)


async def takes_default():
    iterator = aiter(numbers())
    while True:
        await anext(iterator, 'default')


async def nested():
    return {x: y async for x in numbers() for y in 'a'}


async def throws():
    generator = numbers()
    await generator.asend(None)
    await generator.athrow(KeyError('thrown'))

for function in (consume, asks, takes, takes_default, nested, throws):
    try:
        function().send(None)
    except Exception:
        sys.excepthook(*sys.exc_info())
