# `async for` goes over what it is given, a display too; in a comprehension a display of constants is made once, as a tuple.
async def statement():
    async for x in [1, 2]:
        pass


async def comprehension():
    return [x async for x in [1, 2]]


async def generator():
    return (x async for x in {1, 2})


for function in (statement, comprehension, generator):
    try:
        function().send(None)
    except TypeError as error:
        print(error)
