# small
# The hooks that an event loop sets see asynchronous generators begin, and be given up.

import sys

seen = []


async def stream(name):
    try:
        yield name
        yield name
    finally:
        print('closed', name)


def step(walk):
    try:
        walk.__anext__().send(None)
    except StopIteration as stop:
        return stop.value


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=lambda one: print('begins', one.__name__), finalizer=lambda one: seen.append(one))
walk = stream('a')
print(step(walk))
walk = None
print(len(seen))
try:
    seen.pop().aclose().send(None)
except StopIteration:
    print('ended by hand')
walk = stream('never begun')
walk = None
print(len(seen))
sys.set_asyncgen_hooks(None, None)
walk = stream('b')
print(step(walk))
walk = None
print('without hooks it is closed at once')
walk = stream('c')
step(walk), step(walk)
try:
    step(walk)
except StopAsyncIteration:
    print('at its end')
walk = None
