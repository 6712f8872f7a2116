# frame.clear(): of frames that have ended, that run, and of generators.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def ended(a):
    b = Noisy("b")
    return sys._getframe()


frame = ended(Noisy("a"))
print(sorted(frame.f_locals))
frame.clear()
print("cleared", sorted(frame.f_locals))
frame.clear()
print(frame.f_back is None, frame.f_lineno)

attempt(sys._getframe().clear)


def running():
    frame = sys._getframe()
    def inner():
        frame.clear()
    attempt(inner)
    yield
    yield


g = running()
next(g)


def suspended():
    kept = Noisy("kept")
    try:
        yield 1
        print("not reached")
    finally:
        print("closing")


g = suspended()
frame = g.gi_frame
next(g)
frame.clear()
print(g.gi_frame, next(g, "over"))
g = suspended()
frame = g.gi_frame
frame.clear()
print(g.gi_frame, next(g, "over"))
frame.clear()


def failing():
    try:
        yield
    finally:
        raise KeyError("in finally")


sys.unraisablehook = lambda unraisable: print("unraisable", type(unraisable.exc_value).__name__, unraisable.exc_value)
g = failing()
next(g)
g.gi_frame.clear()
print(g.gi_frame)


def stubborn():
    for _ in range(2):
        try:
            yield 1
        except GeneratorExit:
            pass


g = stubborn()
next(g)
g.gi_frame.clear()
print(g.gi_frame is None, next(g, "over"))


# The frame outlives its generator.
def forgotten(a):
    b = Noisy("held")
    yield 1


frame = forgotten([5]).gi_frame
print(frame.f_locals)
g = forgotten([6])
next(g)
frame = g.gi_frame
del g
print(sorted(frame.f_locals))
frame.clear()
print(sorted(frame.f_locals))
