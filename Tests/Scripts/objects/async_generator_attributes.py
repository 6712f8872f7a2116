# small
# covers: async_generator.ag_await async_generator.ag_code async_generator.ag_frame async_generator.ag_running


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


async def outer(n):
    local = n
    yield local
    await waiting()


async def waiting():
    await Pause('deep')

generator = outer(5)
print(generator.ag_running, generator.ag_await, generator.ag_code is outer.__code__, generator.ag_frame.f_locals)
print(generator.ag_frame.f_lineno - outer.__code__.co_firstlineno)
run(generator.__anext__())
print(generator.ag_running, generator.ag_await, generator.ag_frame.f_locals, generator.ag_frame.f_lineno - outer.__code__.co_firstlineno)
step = generator.__anext__()
print(step.send(None))
print(generator.ag_running, generator.ag_await.__name__, generator.ag_await.cr_await.__name__)
attempt(step.send, None)
print(generator.ag_running, generator.ag_await, generator.ag_frame)
print(outer.__code__.co_flags & 0x2a0)
generator.__name__ = 'renamed'
generator.__qualname__ = 'q'
print(generator.__name__, generator.__qualname__, repr(generator).split(' at ')[0])
for name in ('ag_code', 'ag_running', 'ag_frame', 'ag_await'):
    attempt(setattr, generator, name, 1)
attempt(setattr, generator, '__name__', 1)
attempt(delattr, generator, '__qualname__')
print(sorted(n for n in dir(generator) if n not in dir(object)))
print(type(generator)[int, str])
attempt(type(generator))
import weakref
reference = weakref.ref(generator)
del generator, step
print(reference())
