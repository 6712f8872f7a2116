# small
# stderr
class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError('no item')


async def over():
    async for item in Source():
        print(item)


async def comprehension():
    return [item async for item in Source()]


async def bad_source():
    async for item in 5: print(item)


async def bad_comprehension():
    return {item async for item in 5}


async def body():
    async for item in numbers():
        item / 0


async def numbers():
    yield 1


async def generator_fails():
    yield 1
    raise KeyError('generator')


async def over_generator():
    return [i async for i in generator_fails()]

import sys
for function in (over, comprehension, bad_source, bad_comprehension, body, over_generator):
    try:
        function().send(None)
    except Exception:
        sys.excepthook(*sys.exc_info())
