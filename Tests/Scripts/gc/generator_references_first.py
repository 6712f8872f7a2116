# small
# The weak references to a generator are cleared before what is suspended in it ends.

import gc
import weakref

gc.disable()


class Thing:
    def __del__(self):
        print('del')


def walk(thing):
    try:
        yield thing
    finally:
        print('finally', reference())


one = walk(Thing())
next(one)
reference = weakref.ref(one, lambda reference: print('callback', reference()))
one = None
one = walk(Thing())
reference = weakref.ref(one, lambda reference: print('callback', reference()))
one = None


def own():
    me = yield
    try:
        yield me
    finally:
        print('finally', reference())


one = own()
next(one)
one.send(one)
reference = weakref.ref(one, lambda reference: print('callback', reference()))
one = None
print(gc.collect() > 0)


async def waiting(thing):
    pass


one = waiting(Thing())
reference = weakref.ref(one, lambda reference: print('callback'))
one.close()
one = None
