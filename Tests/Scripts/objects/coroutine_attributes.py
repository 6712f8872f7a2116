# small
# covers: coroutine.cr_await coroutine.cr_code coroutine.cr_frame coroutine.cr_origin coroutine.cr_running coroutine.cr_suspended


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


async def outer():
    local = 5
    await inner()


async def inner():
    await Pause('deep')

coroutine = outer()
print(coroutine.__name__, coroutine.__qualname__, type(coroutine).__name__, type(coroutine).__module__)
print(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_await, coroutine.cr_origin)
print(coroutine.cr_code is outer.__code__, coroutine.cr_frame.f_code.co_name, coroutine.cr_frame.f_locals)
coroutine.send(None)
print(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame.f_locals, coroutine.cr_frame.f_lineno - outer.__code__.co_firstlineno)
awaited = coroutine.cr_await
print(type(awaited).__name__, awaited.__name__, type(awaited.cr_await).__name__, awaited.cr_await.__name__)
attempt(coroutine.send, None)
print(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, coroutine.cr_await, coroutine.cr_code.co_name)
coroutine.__name__ = 'renamed'
coroutine.__qualname__ = 'other.renamed'
print(coroutine.__name__, coroutine.__qualname__, repr(coroutine).split(' at ')[0])
for name in ('cr_code', 'cr_running', 'cr_frame', 'cr_await', 'cr_origin', 'cr_suspended'):
    attempt(setattr, coroutine, name, 1)
attempt(setattr, coroutine, '__name__', 1)
attempt(setattr, coroutine, '__qualname__', None)
attempt(delattr, coroutine, '__name__')
attempt(setattr, coroutine, 'other', 1)
attempt(type(coroutine))
attempt(lambda: type('C', (type(coroutine),), {}))
print(sorted(n for n in dir(coroutine) if n not in dir(object)))
print(hash(coroutine) == hash(coroutine), coroutine == coroutine, bool(coroutine))


class K:
    async def method(self):
        pass

made = K().method()
print(made.__qualname__)
made.close()
import weakref
coroutine = outer()
reference = weakref.ref(coroutine)
coroutine.close()
print(reference() is coroutine)
del coroutine
print(reference())
