# small
# Classes made in functions: who refers to them, and when they go.

import gc
import weakref

gc.disable()
gc.collect()


class Meta(type):
    def __del__(cls):
        print('del class', cls.__name__)


def make(name, *bases, **names):
    return Meta(name, bases, names)


one = make('One')
reference = weakref.ref(one)
instance = one()
del one
gc.collect()
print(reference() is type(instance))
instance = None
print(reference() is None, gc.collect() > 0, reference() is None)
base = make('Base')
derived = make('Derived', base)
print([kind.__name__ for kind in base.__subclasses__()])
del derived
gc.collect()
print(base.__subclasses__())
derived = make('Another', base)
del base
gc.collect()
print(derived.__base__.__name__)
del derived
gc.collect()


def looped():
    class Local(metaclass=Meta):
        def method(self):
            return __class__
    Local.instance = Local()
    Local.__qualname__ = 'Local'


looped()
print(gc.collect() > 0)
