# An error in looking for `close` of an inner iterator is reported and goes no further; for `send` it is raised.
import sys


class Broken:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattr__(self, name): raise ZeroDivisionError(name)


def outer():
    yield from Broken()


for act in lambda g: g.send(1), lambda g: g.close():
    sys.unraisablehook = lambda unraisable: print("reported", unraisable.exc_type.__name__, unraisable.exc_value)
    generator = None
    generator = outer()
    print(next(generator))
    try: print(act(generator))
    except ZeroDivisionError as error: print("raised", error)
