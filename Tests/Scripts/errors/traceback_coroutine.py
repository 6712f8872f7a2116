# small
# stderr
async def inner(x):
    return 1 // x


async def middle(x):
    y = await inner(x) + 1
    return y


async def outer():
    result = [await middle(0)
              for i in range(1)]
    return result


def main():
    outer().send(None)

main()
