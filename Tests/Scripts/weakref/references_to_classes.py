# A base knows its subclasses by weak references, which are the plain ones that everybody gets.
# small
import gc
import weakref

gc.disable()


class Base:
    pass


class Derived(Base):
    pass


class Meta(type):
    def __del__(cls):
        print('del', cls.__name__, weakref.getweakrefcount(cls))


print(weakref.getweakrefcount(Derived), weakref.getweakrefcount(Base), weakref.getweakrefcount(object), weakref.getweakrefcount(int), weakref.getweakrefcount(type), weakref.getweakrefcount(ValueError))
first = weakref.getweakrefs(Derived)
print(len(first), first == [weakref.ref(Derived)], first[0] is weakref.ref(Derived))
called = weakref.ref(Derived, lambda dead: print('called', dead is called, first[0]()))
print(weakref.getweakrefcount(Derived), weakref.getweakrefs(Derived) == [first[0], called])
proxy = weakref.proxy(Derived)
print(weakref.getweakrefcount(Derived), weakref.getweakrefs(Derived)[1] is proxy, isinstance(proxy(), Derived))
del proxy
print(weakref.getweakrefcount(Derived))
del Derived
print(Base.__subclasses__(), gc.collect(), Base.__subclasses__(), first[0]())


class Last(Base, metaclass=Meta):
    pass


Last.me = weakref.ref(Last)
del Last
print(gc.collect())


class Again(Base, metaclass=Meta):
    def __del__(cls):
        pass


print(weakref.ref(Again) in weakref.getweakrefs(Again))
del Again
print(gc.collect())


class Many(Base, dict):
    pass


print(weakref.getweakrefcount(Many), [one().__name__ for one in weakref.getweakrefs(Many)])
