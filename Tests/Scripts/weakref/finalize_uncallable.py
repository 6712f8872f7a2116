# small
# What cannot be called: the error comes up when the object dies; what the finalizer held lives as long as the traceback.
import sys
import weakref


class Thing:
    pass


class Noisy:
    def __del__(self):
        print('del noisy')


class Unhashable(list):
    __hash__ = None


def hook(unraisable):
    print('unraisable', type(unraisable.exc_value).__name__, unraisable.exc_value, type(unraisable.object).__name__)
    frame = unraisable.exc_traceback.tb_frame
    print(frame.f_code.co_name, sorted(frame.f_locals))
    if keep:
        kept.append(unraisable.exc_traceback)


sys.unraisablehook = hook
kept = []
keep = False
for function, arguments in [([Noisy()], ()), (None, (Noisy(),)), (Unhashable([Noisy()]), ()), (Noisy(), ())]:
    thing = Thing()
    weakref.finalize(thing, function, *arguments)
    del function, arguments
    del thing
    print('--')

keep = True
thing = Thing()
finalizer = weakref.finalize(thing, [Noisy()])
del thing
print('alive', finalizer.alive)
kept.clear()
print('--')


def failing(noisy):
    raise ValueError('no')


thing = Thing()
finalizer = weakref.finalize(thing, failing, Noisy())
try:
    finalizer()
except ValueError as error:
    print('caught', error)
    del error
print('end', finalizer())
