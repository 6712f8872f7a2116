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


async def answer():
    return 1


async def waits():
    return await Pause('x')


async def twice(coroutine):
    print(await coroutine)
    return await coroutine

run(twice(answer()))
run(twice(waits()), 5)


async def both(coroutine):
    await Pause('turn')
    return await coroutine

shared = waits()
first, second = both(shared), both(shared)
print(first.send(None), second.send(None))
print(first.send(None))
attempt(second.send, None)
print(first.cr_await is shared, shared.cr_await is not None)
attempt(first.send, 'end')
attempt(shared.send, None)


async def inner():
    attempt(outer_coroutine.send, None)
    await Pause('inner')


async def outer():
    await inner()

outer_coroutine = outer()
print(outer_coroutine.send(None))
outer_coroutine.close()


async def itself():
    return await own

own = itself()
attempt(own.send, None)
