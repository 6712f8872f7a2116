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


async def echo():
    got = await Pause('first')
    got = await Pause(('second', got))
    return 'end', got

coroutine = echo()
wrapper = coroutine.__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper)
attempt(wrapper.send, 1)
attempt(next, wrapper)
attempt(wrapper.send, 'hello')
attempt(wrapper.__next__)
attempt(next, wrapper)
attempt(wrapper.send, None)
attempt(wrapper.throw, ValueError('x'))
print(wrapper.close())
wrapper = echo().__await__()
next(wrapper)
attempt(wrapper.throw, ValueError, 'text')
wrapper = echo().__await__()
next(wrapper)
print(wrapper.close())
attempt(next, wrapper)
print(list(returning().__await__()) if False else 'no list')


async def returning():
    await Pause(1)
    await Pause(2)
    return 3

print(list(returning().__await__()), [*returning().__await__()])


def generator():
    return (yield from returning().__await__())

made = generator()
print(next(made), next(made))
attempt(next, made)


class Wraps:
    def __await__(self):
        return returning().__await__()


async def awaits():
    return await Wraps()

run(awaits())
attempt(type(wrapper))
print(sorted(n for n in dir(wrapper) if n not in dir(object)))
print([i for i in returning().__await__()])
