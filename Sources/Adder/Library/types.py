"""Names for built-in types that are no builtins, and helpers to make classes."""

import sys as _sys


def _types():
    """The types by their names, taken from objects that have them."""
    content = None

    def function():
        return content

    async def coroutine():
        pass

    async def async_generator():
        yield

    class WithSlot:
        __slots__ = ("slot",)

        def method(self):
            pass

    suspended = coroutine()
    suspended.close()
    try:
        raise TypeError
    except TypeError as error:
        # No more than the types: the objects would hold each other.
        types = {"FrameType": type(error.__traceback__.tb_frame), "TracebackType": type(error.__traceback__)}
    examples = {
        # What is called, and its parts
        "BuiltinFunctionType": len,
        "BuiltinMethodType": [].append,
        "CellType": function.__closure__[0],
        "CodeType": function.__code__,
        "FunctionType": function,
        "LambdaType": function,
        "MethodType": WithSlot().method,
        # What attributes of classes are
        "ClassMethodDescriptorType": dict.__dict__["fromkeys"],
        "GetSetDescriptorType": type(function).__dict__["__code__"],
        "MemberDescriptorType": WithSlot.slot,
        "MethodDescriptorType": str.join,
        "MethodWrapperType": content.__str__,
        "WrapperDescriptorType": object.__init__,
        # What runs
        "AsyncGeneratorType": async_generator(),
        "CoroutineType": suspended,
        "GeneratorType": (item for item in ()),
        # The rest
        "EllipsisType": ...,
        "GenericAlias": list[int],
        "MappingProxyType": type.__dict__,
        "ModuleType": _sys,
        "NoneType": content,
        "NotImplementedType": NotImplemented,
        "SimpleNamespace": _sys.implementation,
        "UnionType": int | str,
    }
    types.update((name, type(example)) for name, example in examples.items())
    return types


globals().update(_types())


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement would, with exec_body in the place of its body."""
    resolved = resolve_bases(bases)
    meta, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **keywords)


def resolve_bases(bases):
    """The bases, with what __mro_entries__ of each gives in its place (PEP 560)."""
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """Find the metaclass and let it make the namespace.

    Returns the metaclass, the namespace that it prepared, and the keywords without "metaclass".
    """
    keywords = {} if kwds is None else dict(kwds)
    if "metaclass" in keywords:
        meta = keywords.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    namespace = meta.__prepare__(name, bases, **keywords) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, keywords


def _most_derived(meta, bases):
    winner = meta
    for base in bases:
        kind = type(base)
        if issubclass(winner, kind):
            continue
        if not issubclass(kind, winner):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
            )
        winner = kind
    return winner


class DynamicClassAttribute:
    """A property of instances; asked of the class itself, it is left to the metaclass.

    On instances it is a property; on the class it is an AttributeError, so that a metaclass's __getattr__ can answer.
    """

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.fget, self.fset, self.fdel = fget, fset, fdel

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._known(self.fget, "unreadable attribute")(instance)
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __delete__(self, instance):
        self._known(self.fdel, "can't delete attribute")(instance)

    def __set__(self, instance, value):
        self._known(self.fset, "can't set attribute")(instance, value)

    @staticmethod
    def _known(function, complaint):
        if function is None:
            raise AttributeError(complaint)
        return function

    def getter(self, fget):
        return self._changed(fget, self.fset, self.fdel, fget.__doc__ if self.overwrite_doc else None)

    def setter(self, fset):
        return self._changed(self.fget, fset, self.fdel, None)

    def deleter(self, fdel):
        return self._changed(self.fget, self.fset, fdel, None)

    def _changed(self, fget, fset, fdel, doc):
        made = type(self)(fget, fset, fdel, doc or self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made


def _of_generator(name):
    return property(lambda wrapper: getattr(wrapper._generator, name))


class _GeneratorWrapper:
    """Makes an object with the methods of a generator awaitable."""

    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def __iter__(self):
        return self._generator if type(self._generator) is GeneratorType else self

    __await__ = __iter__

    def __next__(self):
        return next(self._generator)

    def close(self):
        return self._generator.close()

    def send(self, value):
        return self._generator.send(value)

    def throw(self, kind, *rest):
        return self._generator.throw(kind, *rest)

    cr_await = gi_yieldfrom = _of_generator("gi_yieldfrom")
    cr_code = gi_code = _of_generator("gi_code")
    cr_frame = gi_frame = _of_generator("gi_frame")
    cr_running = gi_running = _of_generator("gi_running")


_COROUTINE, _GENERATOR, _ITERABLE_COROUTINE = 0x80, 0x20, 0x100


def _is_generator(value):
    kind = type(value)
    return all(hasattr(kind, name) for name in ("__iter__", "__next__", "send", "throw", "close"))


def coroutine(func):
    """Make what a generator function gives fit for await."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if type(func) is FunctionType:
        flags = func.__code__.co_flags
        if flags & (_COROUTINE | _ITERABLE_COROUTINE):
            return func
        if flags & _GENERATOR:
            func.__code__ = func.__code__.replace(co_flags=flags | _ITERABLE_COROUTINE)
            return func

    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is CoroutineType or type(made) is GeneratorType and made.gi_code.co_flags & _ITERABLE_COROUTINE:
            return made
        # What can be awaited already stays as it is.
        if _is_generator(made) and not hasattr(type(made), "__await__"):
            return _GeneratorWrapper(made)
        return made

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(func, name):
            setattr(wrapped, name, getattr(func, name))
    wrapped.__dict__.update(getattr(func, "__dict__", {}))
    wrapped.__wrapped__ = func
    return wrapped


__all__ = [name for name in globals() if not name.startswith("_")]
