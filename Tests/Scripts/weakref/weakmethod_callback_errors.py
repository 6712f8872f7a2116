# small
# A WeakMethod's callback that fails is told with the name of the function inside.

import sys
import weakref

sys.unraisablehook = lambda raised: print('unraisable', raised.exc_type.__name__, raised.exc_value, raised.object.__qualname__)


class Thing:
    def method(self):
        return 'called'


def failing(reference):
    print('callback', reference())
    raise ValueError('in the callback')


one = Thing()
method = weakref.WeakMethod(one.method, failing)
print(method()())
one = None
print(method())


def function(self):
    pass


one = Thing()
Thing.added = function
method = weakref.WeakMethod(one.added, failing)
del Thing.added
function = None
print(method(), one is not None)
one = None
