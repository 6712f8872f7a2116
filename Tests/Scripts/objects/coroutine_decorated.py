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


def logged(function):
    async def wrapper(*args, **kwargs):
        log.append(('call', function.__name__, args, kwargs))
        try:
            return await function(*args, **kwargs)
        finally:
            log.append(('done', function.__name__))
    return wrapper


def synchronous(function):
    def wrapper(*args):
        coroutine = function(*args)
        while True:
            try:
                coroutine.send('answer')
            except TypeError:
                coroutine.send(None)
            except StopIteration as stop:
                return stop.value
    return wrapper


@logged
async def add(a, b=2):
    return a + b + (await Pause('more') or 0)


@logged
async def fails():
    raise ValueError('no')


@synchronous
async def asks():
    return await Pause('question'), await Pause('another')

run(add(1), 10)
run(add(1, b=5))
run(fails())
print(log)
print(asks())


class Later:
    """A result that is set by somebody else."""

    def __init__(self):
        self.done = False

    def set(self, value):
        self.done, self.value = True, value

    def __await__(self):
        while not self.done:
            yield self
        return self.value


async def waits(later):
    return await later, await later

later = Later()
coroutine = waits(later)
print(coroutine.send(None) is later, coroutine.send(None) is later)
later.set('set')
run(coroutine)
run(waits(later))
