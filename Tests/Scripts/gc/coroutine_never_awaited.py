# stderr
# A coroutine that was never awaited warns; one that was begun, closed or awaited does not.

import sys


async def work():
    print('works')


async def waits():
    try:
        await Pause()
    finally:
        print('finally')


class Pause:
    def __await__(self):
        yield


work()
one = work()
one.close()
one = None
one = waits()
one.send(None)
one = None
one = work()
try:
    one.send(None)
except StopIteration:
    pass
one = None


async def stream():
    yield 1


stream()
print('an asynchronous generator says nothing', file=sys.stderr)
one = waits()
one = [one]
one.clear()
