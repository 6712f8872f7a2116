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


async def waits():
    try:
        return await Pause('waiting')
    except KeyError as error:
        print('caught', repr(error))
        return await Pause('again')

coroutine = waits()
coroutine.send(None)
attempt(coroutine.throw, KeyError('k'))
attempt(coroutine.send, 'end')
attempt(coroutine.throw, ValueError('late'))
coroutine = waits()
coroutine.send(None)
attempt(coroutine.throw, ValueError, 'text')
attempt(coroutine.throw, ValueError, 'text')
coroutine = waits()
attempt(coroutine.throw, OSError('before it began'))
attempt(coroutine.send, None)
coroutine = waits()
coroutine.send(None)
attempt(coroutine.throw, 5)
attempt(coroutine.throw, int)
attempt(coroutine.throw, KeyError('x'), 'text')
attempt(coroutine.throw)
attempt(coroutine.throw, KeyError, KeyError('made'), None)
coroutine.close()


class Delegate:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        print('send', value)
        if value == 'end':
            raise StopIteration('ended')
        return value

    def throw(self, *args):
        print('throw', [a if isinstance(a, type) else repr(a) for a in args])
        if 'end' in repr(args):
            raise StopIteration('thrown end')
        return 'thrown'

    def close(self):
        print('close')


async def delegates():
    try:
        print(await Delegate())
        print(await Delegate())
    finally:
        print('finally')

coroutine = delegates()
attempt(coroutine.send, None)
attempt(coroutine.send, 1)
attempt(coroutine.throw, ValueError)
attempt(coroutine.throw, ValueError('v'))
attempt(coroutine.send, 'end')
attempt(coroutine.throw, KeyError('end'))
coroutine = delegates()
coroutine.send(None)
attempt(coroutine.throw, GeneratorExit)
coroutine = delegates()
coroutine.send(None)
coroutine.close()


async def plain():
    await PlainIterator()


class PlainIterator:
    def __await__(self):
        return iter([1, 2])

coroutine = plain()
coroutine.send(None)
attempt(coroutine.send, 'value')
coroutine = plain()
coroutine.send(None)
attempt(coroutine.throw, KeyError('no throw there'))


async def inner():
    await Pause('x')


async def handling():
    try:
        raise OSError('handled')
    except OSError:
        await inner()

coroutine = handling()
coroutine.send(None)
try:
    coroutine.throw(ValueError('thrown'))
except ValueError as error:
    print(repr(error.__context__))
