# small
# sys.set_asyncgen_hooks takes its arguments apart without telling its name.
import sys


def shown(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


shown(lambda: sys.set_asyncgen_hooks(1, 2, 3))
shown(lambda: sys.set_asyncgen_hooks(1))
shown(lambda: sys.set_asyncgen_hooks(None, 1))
shown(lambda: sys.set_asyncgen_hooks(x=1))
shown(lambda: sys.set_asyncgen_hooks())
shown(lambda: sys.get_asyncgen_hooks(1))
shown(lambda: sys.set_asyncgen_hooks(None, firstiter=1))
shown(lambda: sys.set_asyncgen_hooks(None, None, None, x=1))
shown(lambda: sys.set_asyncgen_hooks(None, None, firstiter=None))
shown(lambda: sys.set_asyncgen_hooks(firstiter=None, finalizer=len))
shown(lambda: sys.get_asyncgen_hooks().finalizer)
shown(lambda: sys.set_asyncgen_hooks(finalizer=None))
