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
    while True:
        got = await Pause('more')
        print('got', got)
        if got == 'stop':
            return 'stopped'

coroutine = echo()
attempt(coroutine.send, 'early')
attempt(coroutine.send, None)
attempt(coroutine.send, 1)
attempt(coroutine.send, 'stop')
attempt(coroutine.send, None)
attempt(coroutine.send, 1)
attempt(coroutine.send)
attempt(coroutine.send, 1, 2)


async def answer():
    return 42

coroutine = answer()
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value, stop.args)


async def tuple_answer():
    return 1, 2

try:
    tuple_answer().send(None)
except StopIteration as stop:
    print(stop.value, stop.args)


async def exception_answer():
    return ValueError('v')

try:
    exception_answer().send(None)
except StopIteration as stop:
    print(repr(stop.value), stop.args)


async def own():
    attempt(me.send, None)
    attempt(me.throw, ValueError)
    attempt(me.close)
    return me.cr_running

me = own()
attempt(me.send, None)
print(me.cr_running)
attempt(iter, answer)
unused = answer()
attempt(iter, unused)
attempt(next, unused)
attempt(list, unused)
unused.close()
