# A generator that has ended keeps its code, but neither its function nor what only that holds.
# small
import gc
import weakref

gc.disable()


class Thing:
    def __del__(self):
        print('del thing')


def ended(make):
    thing = Thing()
    reference = weakref.ref(thing)
    return make(thing), reference


def expression(thing):
    g = (one for one in [1] if thing)
    list(g)
    return g


def function(thing):
    def inner():
        yield thing
    g = inner()
    del inner
    next(g)
    print('at the end', list(g))
    return g


def closed(thing):
    def inner():
        yield thing
    g = inner()
    g.close()
    return g


def thrown(thing):
    def inner():
        yield thing
    g = inner()
    next(g)
    try:
        g.throw(KeyError)
    except KeyError:
        pass
    return g


def coroutine(thing):
    async def inner():
        return thing
    g = inner()
    try:
        g.send(None)
    except StopIteration:
        pass
    return g


def stream(thing):
    async def inner():
        yield thing
    g = inner()
    for step in (g.__anext__(), g.__anext__()):
        try:
            step.send(None)
        except (StopIteration, StopAsyncIteration):
            pass
    return g


for make in (expression, function, closed, thrown, coroutine, stream):
    print(make.__name__)
    g, reference = ended(make)
    print(reference(), g.__name__, g.__qualname__)
    code = next(getattr(g, kind) for kind in ('gi_code', 'cr_code', 'ag_code') if hasattr(g, kind))
    print(type(code).__name__, code.co_name, next(getattr(g, kind, 5) for kind in ('gi_frame', 'cr_frame', 'ag_frame') if hasattr(g, kind)))
    print([type(one).__name__ for one in gc.get_referents(g)])


def shown():
    yield 1


g = shown()
reference = weakref.ref(shown)
del shown
print(reference() is not None, list(g), reference(), g.__name__)
del g
print(gc.collect())

# Those that never began are closed by a collection: what they were to go through goes before the rest is counted.
for first in (0, 1):
    g = (one for one in [first, None])
    print(type(g.gi_frame.f_locals['.0']).__name__)
    thing = Thing()
    thing.g = g
    thing.me = thing
    if first:
        print(gc.collect())
    del g, thing
    print(gc.collect())
