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

import sys

sys.unraisablehook = lambda unraisable: print('unraisable', type(unraisable.exc_value).__name__, unraisable.object.__name__)
gc.collect()
gc.disable()


class Thing:
    async def __aenter__(self):
        await Pause('enter')
        return self

    async def __aexit__(self, *args):
        await Pause('exit')

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause('next')
        return 1


async def in_with(thing):
    async with thing as other:
        await Pause('body')


async def in_with_error(thing):
    async with thing as other:
        raise ValueError(thing)


async def in_for(thing):
    async for x in thing:
        await Pause('body')


async def in_list(thing):
    return [await Pause(x) async for x in thing]


async def in_dict(thing):
    return {await Pause(1): thing for thing in [thing]}


async def in_handler(thing):
    try:
        raise KeyError(thing)
    except KeyError as error:
        await Pause('handling')


async def in_star(thing):
    try:
        raise ExceptionGroup('g', [KeyError(thing), OSError(thing)])
    except* KeyError as error:
        await Pause('handling')


async def in_finally(thing):
    try:
        return thing
    finally:
        await Pause('finally')


async def in_call(thing):
    return print(type(thing), await Pause('argument'))


async def in_generator(thing):
    async for x in (await Pause(y) for y in [thing]):
        pass

for function in (in_with, in_with_error, in_for, in_list, in_dict, in_handler, in_star, in_finally, in_call, in_generator):
    for steps in (1, 2, 3):
        thing = Thing()
        thing.coroutine = function(thing)
        done = False
        for i in range(steps):
            try:
                thing.coroutine.send(None)
            except Exception:
                done = True
                break
        reference = weakref.ref(thing)
        coroutine = weakref.ref(thing.coroutine)
        del thing
        gc.collect()
        print(function.__name__, steps, done, reference() is None, coroutine() is None)
gc.enable()
