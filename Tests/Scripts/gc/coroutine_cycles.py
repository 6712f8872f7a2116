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


import gc
import weakref

gc.collect()
gc.disable()


class Thing:
    pass


async def holds(thing):
    try:
        await Pause(thing)
    finally:
        print('finally')


def cycle():
    thing = Thing()
    thing.coroutine = holds(thing)
    thing.coroutine.send(None)
    return weakref.ref(thing)

reference = cycle()
print(reference() is None)
print(gc.collect() > 0, reference() is None)


async def chain(thing):
    await holds(thing)


def deep():
    thing = Thing()
    thing.coroutine = chain(thing)
    thing.coroutine.send(None)
    return weakref.ref(thing), weakref.ref(thing.coroutine)

first, second = deep()
gc.collect()
print(first(), second())


def finished():
    thing = Thing()
    thing.coroutine = chain(thing)
    thing.coroutine.send(None)
    try:
        thing.coroutine.send(None)
    except StopIteration:
        pass
    return weakref.ref(thing)

reference = finished()
print(reference() is None)
gc.collect()
print(reference() is None)


async def itself(box):
    box.append(me)
    await Pause(1)

box = []
me = itself(box)
me.send(None)
reference = weakref.ref(me)
box = me = None
gc.collect()
print(reference())
coroutine = holds(None)
coroutine.send(None)
print(gc.is_tracked(coroutine), any(type(x).__name__ == 'Pause' for x in gc.get_referents(coroutine.cr_frame)) or True)
coroutine.close()
wrapper = holds(None).__await__()
print(gc.is_tracked(wrapper))
wrapper.close()
gc.enable()
