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


import sys


async def inner():
    frame = sys._getframe()
    names = []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    print(names)
    await Pause('x')


async def outer():
    await inner()


async def generator():
    await inner()
    yield 1

coroutine = outer()
coroutine.send(None)
frame = coroutine.cr_frame
print(frame.f_code.co_name, frame.f_back, frame.f_lineno)
print(coroutine.cr_await.cr_frame.f_code.co_name, coroutine.cr_await.cr_frame.f_back)
coroutine.close()
print(coroutine.cr_frame, frame.f_code.co_name)
step = generator().asend(None)
step.send(None)
step.close()
print(inner.__code__.co_varnames, generator.__code__.co_names if False else generator.__code__.co_name)


async def variables(a, *, b=2):
    c = 3
    print(sorted(locals().items()))
    await Pause('p')
    d = 4
    print(sorted(locals()), sorted(vars()))
    return eval('a + b + c + d')

run(variables(1))


async def failing():
    local = 'kept'
    await Pause('p')
    raise ValueError

coroutine = failing()
coroutine.send(None)
try:
    coroutine.send(None)
except ValueError as error:
    traceback = error.__traceback__.tb_next
    print(traceback.tb_frame.f_locals, traceback.tb_frame.f_code.co_name)
    print(coroutine.cr_frame, coroutine.cr_running)
