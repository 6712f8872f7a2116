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


def mark(function):
    code = function.__code__
    function.__code__ = code.replace(co_flags=code.co_flags | 0x100)
    return function


@mark
def old_style(x):
    got = yield x
    return got, x


async def awaits():
    return await old_style(1)

run(awaits(), 'sent')
print(old_style.__code__.co_flags & 0x120)
print(type(old_style(1)).__name__)


def unmarked():
    yield 1


async def awaits_unmarked():
    return await unmarked()

run(awaits_unmarked())


def delegates(x):
    return (yield from x)


@mark
def marked_delegates(x):
    return (yield from x)

coroutine = awaits()
attempt(next, delegates(coroutine))
coroutine.close()
run(marked_delegates(awaits()), 'through')


async def awaits_delegating():
    return await marked_delegates(awaits())

run(awaits_delegating(), 'deep')


class GivesMarked:
    def __await__(self):
        return old_style(2)


async def awaits_gives():
    return await GivesMarked()

run(awaits_gives())


class GivesUnmarked:
    def __await__(self):
        return unmarked()


async def awaits_fine():
    return await GivesUnmarked()

run(awaits_fine())
coroutine = awaits()
print(coroutine.send(None), type(coroutine.cr_await).__name__)
coroutine.close()
print(old_style.__code__.replace() == old_style.__code__, old_style.__code__.replace().co_name)
