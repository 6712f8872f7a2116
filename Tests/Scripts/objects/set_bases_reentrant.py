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
