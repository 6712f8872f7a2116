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


total = 0


async def globals_too():
    global total
    for i in range(3):
        total += await Pause(i)
    return total

run(globals_too(), 1, 2, 3)
print(total)


async def unbound():
    await Pause('x')
    print(later)
    later = 1

run(unbound())


async def missing():
    await nowhere

run(missing())


async def deleted():
    x = 1
    await Pause('x')
    del x
    await Pause('y')
    return x

run(deleted())


async def hidden_variables(x):
    a = [await Pause(1), x, await Pause(2)]
    return sorted(locals())

run(hidden_variables(5))


def make():
    count = 0

    async def increment():
        nonlocal count
        await Pause(count)
        count += 1
        return count
    return increment

increment = make()
run(increment())
run(increment())
exec("""
async def made():
    return await Pause('in exec')
run(made())
""")
print(eval('(lambda: increment())').__name__)
