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

def group(*errors):
    return ExceptionGroup('g', errors)


async def plain():
    try:
        await Pause('body')
        raise group(ValueError(1), TypeError(2), KeyError(3))
    except* ValueError as error:
        print('values', error.exceptions, await Pause('in values'))
    except* (TypeError, KeyError) as error:
        print('others', error.exceptions, await Pause('in others'))
    return 'done'


async def rest():
    try:
        raise group(ValueError(1), OSError(2))
    except* ValueError:
        await Pause('x')


async def raises():
    try:
        raise group(ValueError(1), OSError(2))
    except* ValueError:
        await Pause('x')
        raise KeyError('new')
    except* OSError as error:
        await Pause('y')
        raise


async def naked():
    try:
        raise ValueError('alone')
    except* ValueError as error:
        print(repr(error), await Pause('x'))
    else:
        print('never')
    finally:
        print('finally', await Pause('f'))


async def fine():
    try:
        await Pause('body')
    except* ValueError:
        print('never')
    else:
        print('else', await Pause('else'))


async def types():
    try:
        raise group(ValueError(1), OSError(2))
    except* await awaited(KeyError):
        print('never')
    except* await awaited(ValueError) as error:
        print(error)
    except* await awaited(OSError) as error:
        print(error)


async def awaited(x):
    await Pause(x.__name__)
    return x


async def unwanted():
    try:
        raise group(ValueError(1))
    except* ExceptionGroup:
        await Pause('never')

for function in (plain, rest, raises, naked, fine, types, unwanted):
    print('--', function.__name__)
    run(function(), 1, 2, 3)
