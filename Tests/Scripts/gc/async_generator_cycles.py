# small
import gc
import sys
import weakref

gc.collect()
gc.disable()


class Thing:
    pass


async def holds(thing):
    try:
        yield thing
    finally:
        print('finally')


def cycle(begin):
    thing = Thing()
    thing.generator = holds(thing)
    if begin:
        try:
            thing.generator.asend(None).send(None)
        except StopIteration:
            pass
    return weakref.ref(thing)

for begin in (False, True):
    reference = cycle(begin)
    print(reference() is None)
    gc.collect()
    print(reference() is None)


def through_step():
    thing = Thing()
    thing.step = holds(thing).asend(thing)
    return weakref.ref(thing)

reference = through_step()
gc.collect()
print(reference())


def through_throw():
    thing = Thing()
    thing.step = holds(1).athrow(ValueError, thing)
    return weakref.ref(thing)

reference = through_throw()
gc.collect()
print(reference())


def through_anext():
    thing = Thing()
    thing.awaitable = anext(holds(thing), thing)
    return weakref.ref(thing)

reference = through_anext()
gc.collect()
print(reference())


def finalizer(generator):
    print('hook', generator.__name__)
    kept.append(generator)

kept = []
sys.set_asyncgen_hooks(finalizer=finalizer)
reference = cycle(True)
gc.collect()
print(reference() is None, len(kept))
try:
    kept.pop().aclose().send(None)
except StopIteration:
    print('closed')
sys.set_asyncgen_hooks(finalizer=None)
gc.collect()
print(reference() is None)
gc.enable()
