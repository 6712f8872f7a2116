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


async def catches():
    while True:
        try:
            yield 'item'
        except ValueError as error:
            print('caught', repr(error))
            await Pause('handling')

generator = catches()
run(generator.asend(None))
run(generator.athrow(ValueError('v')))
run(generator.athrow(ValueError, 'text'))
run(generator.athrow(ValueError, ValueError('made'), None))
run(generator.athrow(KeyError('k')))
run(generator.athrow(KeyError('k')))
run(generator.asend(None))
generator = catches()
run(generator.athrow(KeyError('before it began')))
run(generator.asend(None))
generator = catches()
run(generator.asend(None))
run(generator.athrow(5))
generator = catches()
run(generator.asend(None))
run(generator.athrow())
generator = catches()
run(generator.asend(None))
step = generator.athrow(ValueError('v'))
print(type(step).__name__, iter(step) is step, step.__await__() is step)
attempt(step.send, 'not None')
print(step.send(None), generator.ag_running)
attempt(generator.athrow(ValueError).send, None)
attempt(generator.asend(None).send, None)
attempt(step.send, None)
print(generator.ag_running)
attempt(step.send, None)
attempt(step.send, None)
step = generator.athrow(ValueError('w'))
print(step.close())
attempt(step.send, None)
attempt(step.throw, ValueError)
step = generator.athrow(ValueError('w'))
step.send(None)
attempt(step.throw, ValueError('while handling'))
generator = catches()
run(generator.asend(None))
step = generator.athrow(ValueError('w'))
attempt(step.throw, OSError('instead'))
run(generator.asend(None))


async def ends():
    try:
        yield 1
    except ValueError:
        return

generator = ends()
run(generator.asend(None))
run(generator.athrow(ValueError))
run(generator.athrow(ValueError))
attempt(type(step))
generator = ends()
run(generator.asend(None))
run(generator.athrow(StopAsyncIteration('x')))
generator = ends()
run(generator.asend(None))
run(generator.athrow(StopIteration('x')))
generator = ends()
run(generator.asend(None))
run(generator.athrow(GeneratorExit))
