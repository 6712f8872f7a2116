# small
# Abstract classes know others by weak references only.
import _abc
import gc
import weakref


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        made = super().__new__(mcls, name, bases, namespace)
        _abc._abc_init(made)
        return made

    def register(cls, other):
        return _abc._abc_register(cls, other)

    def __instancecheck__(cls, instance):
        return _abc._abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc._abc_subclasscheck(cls, subclass)


class Abstract(metaclass=Meta):
    pass


def sizes():
    return [len(part) for part in _abc._get_dump(Abstract)[:3:2]]


def one():
    class Registered:
        pass

    class Other:
        pass

    class Derived(Abstract):
        pass

    Abstract.register(Registered)
    print(isinstance(Registered(), Abstract), isinstance(Other(), Abstract), isinstance(Derived(), Abstract), issubclass(Derived, Abstract))
    print(sizes())
    return weakref.ref(Registered), weakref.ref(Other)


references = one()
gc.collect()
print([reference() for reference in references], sizes())
token = _abc.get_cache_token()
print(isinstance(1, Abstract), sizes())
Abstract.register(int)
print(isinstance(1, Abstract), isinstance(True, Abstract), _abc.get_cache_token() - token)
_abc._reset_caches(Abstract)
_abc._reset_registry(Abstract)
print(isinstance(1, Abstract), sizes())
for wrong in (lambda: _abc._abc_register(int, str), lambda: _abc._get_dump(3), lambda: _abc._abc_init(3), lambda: type(Abstract._abc_impl)().x):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
Abstract._abc_impl = 3
try:
    isinstance(1, Abstract)
except TypeError as error:
    print(error)
