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

log = []


def note(x):
    log.append(x.__name__ if callable(x) else x)
    return x


async def later(x):
    log.append(('before', x))
    await Pause(x)
    log.append(('after', x))
    return x


def f(*args, **kwargs):
    return args, kwargs


async def calls():
    return note(f)(note(1), await later(2), note(3), *note([4]), k=await later(5), **note({}))


async def stores():
    box = {}
    note(box)[note('a')] = await later('b')
    box[note('c')], box[await later('d')] = await later((1, 2))
    return box


async def compares():
    return note(1) < await later(2) < note(3) < await later(2) < note(99)


async def displays():
    return [note(1), await later(2), note(3)], {note('k'): await later('v'), await later('l'): note('w')}


async def raises():
    try:
        raise ValueError(note(1)) from await later(KeyError(2))
    except ValueError as error:
        return error, error.__cause__


async def star():
    def items():
        note('iterated')
        yield 1
    return [*items(), await later(2)]

for function in (calls, stores, compares, displays, raises, star):
    log.clear()
    run(function())
    print(log)
