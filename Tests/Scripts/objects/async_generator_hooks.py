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


import sys

log = []
print(sys.get_asyncgen_hooks(), type(sys.get_asyncgen_hooks()).__name__)


def first(generator):
    log.append(('first', generator.__name__))


def last(generator):
    log.append(('last', generator.__name__))
    run(generator.aclose(), 'closing')


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('finally', await Pause('f'))

print(sys.set_asyncgen_hooks(first, last))
hooks = sys.get_asyncgen_hooks()
print(hooks.firstiter is first, hooks.finalizer is last, hooks[0] is first, len(hooks))
generator = numbers()
print(log)
step = generator.asend(None)
print(log)
run(step)
run(generator.asend(None))
print(log)
del generator, step
print(log)
log.clear()
generator = numbers()
del generator
print('not begun', log)
generator = numbers()
generator.aclose().close()
del generator
print('closed', log)
log.clear()
generator = numbers()
run(generator.asend(None))
run(generator.aclose())
del generator
print('was closed', log)
log.clear()


def fails(generator):
    raise KeyError('hook')

sys.set_asyncgen_hooks(firstiter=fails)
generator = numbers()
attempt(generator.asend, None)
print('then it works')
run(generator.asend(None))
sys.set_asyncgen_hooks(finalizer=None)
print(sys.get_asyncgen_hooks().finalizer, sys.get_asyncgen_hooks().firstiter is fails)
run(generator.aclose())
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
attempt(sys.set_asyncgen_hooks, 1)
attempt(sys.set_asyncgen_hooks, None, 'x')


async def asks_first():
    async for x in numbers():
        break
    return x

sys.set_asyncgen_hooks(first, last)
run(asks_first())
print(log)
sys.set_asyncgen_hooks(None, None)
