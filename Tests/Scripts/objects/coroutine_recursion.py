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


async def deep(n):
    if n == 0:
        return await Pause('bottom')
    return await deep(n - 1) + 1

run(deep(100), 0)


async def endless(n):
    return await endless(n + 1)

try:
    endless(0).send(None)
except RecursionError as error:
    print(type(error).__name__)


async def endless_generator(n):
    async for x in endless_generator(n + 1):
        yield x

try:
    endless_generator(0).asend(None).send(None)
except RecursionError as error:
    print(type(error).__name__)


async def many(n):
    total = 0
    for i in range(n):
        total += await one(i)
    return total


async def one(i):
    return i

run(many(5000))


async def long_loop():
    count = 0
    async for x in numbers(5000):
        count += x
    return count


async def numbers(n):
    for i in range(n):
        yield i

run(long_loop())
