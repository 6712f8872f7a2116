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

class Fails:
    def __await__(self):
        yield 'waiting'
        raise ValueError('late')


async def catches():
    try:
        await Fails()
    except ValueError as error:
        print('caught', error, await Pause('handling'))
    else:
        print('never')
    finally:
        print('finally', await Pause('finally'))
    return 'done'


async def passes():
    try:
        await Fails()
    except KeyError:
        print('never')
    finally:
        print(await Pause('finally'))


async def returns():
    try:
        return await Pause('value')
    finally:
        print(await Pause('finally'))


async def overrides():
    try:
        await Fails()
    finally:
        return await Pause('instead')


async def context():
    try:
        await Fails()
    except ValueError:
        await Pause('x')
        raise KeyError('new')


async def bare_raise():
    try:
        await Fails()
    except ValueError:
        await Pause('x')
        raise


async def nested():
    try:
        try:
            await Fails()
        except ValueError:
            try:
                await Fails()
            except ValueError as inner:
                print(repr(inner.__context__), await Pause('deep'))
                raise KeyError('out') from inner
    except KeyError as error:
        print(repr(error.__cause__), repr(error.__context__))
        return 'ok'

for function in (catches, passes, returns, overrides, context, bare_raise, nested):
    print('--', function.__name__)
    run(function(), 1, 2, 3, 4)
import sys


async def handled():
    await Pause('begin')
    try:
        1 / 0
    except ZeroDivisionError:
        await Pause('suspended')
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0])

coroutine = handled()
coroutine.send(None)
coroutine.send(None)
print('outside', sys.exc_info()[0])
try:
    raise OSError
except OSError:
    try:
        coroutine.send(None)
    except StopIteration:
        print(sys.exc_info()[0].__name__)
try:
    context().send(None)
except Exception as error:
    print(error)
coroutine = context()
coroutine.send(None)
coroutine.send(None)
try:
    coroutine.send(None)
except KeyError as error:
    print(repr(error), repr(error.__context__))
