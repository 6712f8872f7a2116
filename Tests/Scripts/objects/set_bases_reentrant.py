# Bases that a metaclass changes while they are being set.
class Meta(type):
    ready = False
    def mro(cls):
        if Meta.ready:
            if cls.__name__ == 'First': Second.__bases__ = (First,)
            if cls.__name__ == 'Second': First.__bases__ = (Second,)
        return type.mro(cls)


class Base(metaclass=Meta): pass
class First(Base): pass
class Second(Base): pass


Meta.ready = True
try: First.__bases__ += ()
except TypeError as error: print(error)
Meta.ready = False
print(First.__bases__, Second.__bases__, [c.__name__ for c in First.__mro__], [c.__name__ for c in Second.__mro__])
print(sorted(c.__name__ for c in Base.__subclasses__()))


class Other: pass
class Third(Base): pass


try: Base.__bases__ = (Third,)
except TypeError as error: print(error)


# When a metaclass fails, all classes keep the order they had.
class Once(type):
    flags = set()
    def mro(cls):
        if cls.__name__ in Once.flags: raise RuntimeError("mro of " + cls.__name__)
        Once.flags.add(cls.__name__)
        return type.mro(cls)


class Old: which = "old"
class New: which = "new"
class Middle(Old): pass
class Before(Middle): pass
class Failing(Middle, metaclass=Once): pass
class After(Middle): pass


try: Middle.__bases__ = (New,)
except RuntimeError as error: print(error)
print([[c.__name__ for c in cls.__mro__] for cls in (Middle, Before, Failing, After)], Middle.__bases__[0].__name__)
print(Middle.which, Before().which, Failing.which, After.which, Old.__subclasses__() == [Middle], New.__subclasses__())
Once.flags.clear()
Middle.__bases__ = (New,)
print(Middle.which, Before().which, Failing.which, After.which, Old.__subclasses__(), New.__subclasses__() == [Middle])
