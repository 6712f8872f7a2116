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
    got = None
    while True:
        got = yield got
        if got == 'wait':
            got = await Pause('waited')
        if got == 'end':
            return

generator = echo()
run(generator.asend('early'))
run(generator.asend(None))
run(generator.asend(1))
run(generator.asend('wait'), 'through')
run(generator.asend('end'))
run(generator.asend('late'))
run(generator.asend(None))

generator = echo()
step = generator.asend(None)
print(type(step).__name__, iter(step) is step, step.__await__() is step)
attempt(next, step)
attempt(next, step)
attempt(step.send, None)
attempt(step.throw, ValueError('x'))
print(step.close(), step.close())
step = generator.asend(2)
print(step.close())
attempt(step.send, None)
attempt(generator.asend)
attempt(generator.asend, 1, 2)
step = generator.asend('wait')
print(step.send(None), generator.ag_running)
attempt(generator.asend(3).send, None)
attempt(generator.__anext__().__next__)
attempt(generator.athrow(ValueError).send, None)
attempt(generator.aclose().send, None)
attempt(step.send, 'result')
print(generator.ag_running)
step = generator.asend(None)
attempt(step.send, 'given at once')
attempt(type(step))
print(sorted(n for n in dir(step) if n not in dir(object)))


async def awaits(awaitable):
    return await awaitable

run(awaits(generator.asend('wait')), 'sent')
step = generator.asend(5)
run(awaits(step))
run(awaits(step))
step = generator.asend('wait')
step.send(None)
attempt(step.throw, KeyError('thrown'))
print(generator.ag_frame, generator.ag_running)
run(generator.asend(1))
