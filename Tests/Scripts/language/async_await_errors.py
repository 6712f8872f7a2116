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

class NotIterator:
    def __await__(self):
        return 5


class GivesCoroutine:
    def __await__(self):
        return nothing()


class GivesNone:
    def __await__(self):
        return None


class GivesList:
    def __await__(self):
        return [1]


class Fails:
    def __await__(self):
        raise KeyError('await')


class GivesIterator:
    def __await__(self):
        return iter([1, 2])


class InInstance:
    pass


async def nothing():
    return 1


async def wait(x):
    return await x

for value in (1, 'text', None, [1], nothing, int, iter([]), (i for i in ()), NotIterator(), GivesNone(), GivesList(), Fails()):
    run(wait(value))
made = nothing()


class GivesMade:
    def __await__(self):
        return made

run(wait(GivesMade()))
made.close()
run(wait(GivesIterator()))
thing = InInstance()
thing.__await__ = lambda: iter([1])
run(wait(thing))


class Inherits(GivesIterator):
    pass

run(wait(Inherits()))


def generator():
    yield 1

run(wait(generator()))
