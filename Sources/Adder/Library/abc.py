"""Abstract base classes: classes with methods that subclasses have to define, and that other classes can be
registered with.
"""

from _abc import (
    _abc_init,
    _abc_instancecheck,
    _abc_register,
    _abc_subclasscheck,
    _get_dump,
    _reset_caches,
    _reset_registry,
    get_cache_token,
)


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(made)
        return made

    def __subclasscheck__(cls, subclass):
        """Whether issubclass() takes a class for one: derived, registered or recognised by `__subclasshook__`."""
        return _abc_subclasscheck(cls, subclass)

    def __instancecheck__(cls, instance):
        """Whether the class of an object is taken for a subclass."""
        return _abc_instancecheck(cls, instance)

    def register(cls, subclass):
        """Register a class as a virtual subclass; it is returned, so that this can be a decorator."""
        return _abc_register(cls, subclass)

    # For tests of this module: what the classes know about others.

    def _abc_caches_clear(cls):
        _reset_caches(cls)

    def _abc_registry_clear(cls):
        _reset_registry(cls)

    def _dump_registry(cls, file=None):
        names = ("_abc_registry", "_abc_cache", "_abc_negative_cache", "_abc_negative_cache_version")
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        for name, value in zip(names, _get_dump(cls)):
            print(f"{name}: {value!r}", file=file)


class ABC(metaclass=ABCMeta):
    """A base class for those who would rather derive than name a metaclass."""

    __slots__ = ()


def abstractmethod(funcobj):
    """Mark a method as abstract: classes whose metaclass is ABCMeta have no instances while one of their methods is."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def update_abstractmethods(cls):
    """Work out anew which methods of an abstract class are abstract, after some have been added or replaced."""
    if hasattr(cls, "__abstractmethods__"):
        own = cls.__dict__.items()
        abstract = {name for name, value in own if getattr(value, "__isabstractmethod__", False)}
        for base in cls.__bases__:
            for name in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                    abstract.add(name)
        cls.__abstractmethods__ = frozenset(abstract)
    return cls


# Before 3.3 a decorator could not be marked from inside. Deprecated: use abstractmethod under the decorator.

class abstractproperty(property):
    """An abstract property."""

    __isabstractmethod__ = True


class abstractclassmethod(classmethod):
    """An abstract class method."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    """An abstract static method."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))
