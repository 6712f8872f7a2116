# small
# What is no function is accepted as a callback, and fails when it is called.

import gc
import sys
import weakref

gc.disable()
sys.unraisablehook = lambda raised: print('unraisable', raised.exc_type.__name__, raised.exc_value, type(raised.object).__name__)


class Thing:
    pass


one = Thing()
references = [weakref.ref(one, callback) for callback in (5, 'text', [], None, str.upper)]
print([reference.__callback__ for reference in references[:4]])
one = None
print([reference.__callback__ for reference in references])
one = Thing()
proxy = weakref.proxy(one, 7)
one = None
one = Thing()
one.me = one
reference = weakref.ref(one, 'in a cycle')
one = None
print(gc.collect(), reference.__callback__)
one = Thing()
reference = weakref.ref(one, lambda: print('no parameter'))
one = None
