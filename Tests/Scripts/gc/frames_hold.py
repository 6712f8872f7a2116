# small
# Frames that somebody keeps, and what they hold.

import gc
import sys

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def frame(thing):
    local = Thing('local of ' + thing.name)
    return sys._getframe()


kept = frame(Thing('a'))
print(sorted(kept.f_locals))
kept.clear()
print(kept.f_locals)
kept = None
kept = frame(Thing('b'))
kept = None


def itself(thing):
    me = sys._getframe()


itself(Thing('c'))
print('a cycle')
print(gc.collect() > 0)


def fails(thing):
    raise ValueError


try:
    fails(Thing('d'))
except ValueError as error:
    kept = error
print('held by the traceback')
kept.__traceback__.tb_next.tb_frame.clear()
print('cleared')
kept = None


def catches(thing):
    try:
        fails(thing)
    except ValueError as error:
        kept = error


catches(Thing('e'))
print('a cycle by way of the traceback')
print(gc.collect() > 0)


def walk(thing):
    yield thing


one = walk(Thing('f'))
next(one)
inner = one.gi_frame
one = None
print(inner.f_locals['thing'].name if inner.f_locals else inner.f_locals)
inner = None
