"""The abstract base classes of containers, iterators and the like. Programs get them from collections.abc.

A class counts as a subclass of those with one or a few methods as soon as it has the methods; the others have to be
inherited from or registered with.
"""

import sys
from abc import ABCMeta, abstractmethod

__all__ = [
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "ByteString", "Callable", "Collection",
    "Container", "Coroutine", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
    "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized", "ValuesView",
]

# As which the classes show themselves.
__name__ = "collections.abc"

GenericAlias = type(list[int])


def _examples():
    """Objects of built-in types that have no names of their own."""

    async def coroutine():
        pass

    async def async_generator():
        yield

    suspended = coroutine()
    suspended.close()
    return {
        "EllipsisType": ..., "FunctionType": coroutine, "async_generator": async_generator(), "coroutine": suspended,
        "generator": (item for item in ()), "mappingproxy": type.__dict__,
        "dict_items": {}.items(), "dict_keys": {}.keys(), "dict_values": {}.values(),
        "dict_itemiterator": iter({}.items()), "dict_keyiterator": iter({}), "dict_valueiterator": iter({}.values()),
        "bytearray_iterator": iter(bytearray()), "bytes_iterator": iter(b""), "list_iterator": iter([]),
        "list_reverseiterator": reversed([]), "longrange_iterator": iter(range(1 << 100)),
        "range_iterator": iter(range(0)), "set_iterator": iter({0}), "str_iterator": iter(""),
        "tuple_iterator": iter(()), "zip_iterator": zip(),
    }


def __getattr__(name):
    types = {known: type(example) for known, example in _examples().items()}
    if name not in types:
        raise AttributeError(f"module {__spec__.name!r} has no attribute {name!r}")
    globals().update(types)
    return types[name]


def _check_methods(C, *methods):
    """Whether a class has all these methods: True, or NotImplemented. A method that is None counts as missing."""
    for method in methods:
        if _inherited(C, method) is None:
            return NotImplemented
    return True


def _inherited(C, name):
    for base in C.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return None


class _recognised_by(classmethod):
    """A `__subclasshook__`: what has these methods is a subclass of the class where this stands, but not for that of
    those that are derived from it.
    """

    def __init__(self, *methods):
        def __subclasshook__(cls, C):
            if cls is not home:
                return NotImplemented
            for method in methods:
                if _inherited(C, method) is None:
                    return NotImplemented
            return True

        def settle(owner):
            nonlocal home
            home = owner

        home = None
        self.settle = settle
        super().__init__(__subclasshook__)

    def __set_name__(self, owner, name):
        self.settle(owner)


# What containers can do

class Sized(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__len__")

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__contains__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __contains__(self, x):
        return False


class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__iter__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __iter__(self):
        return
        yield


class Reversible(Iterable):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__reversed__", "__iter__")

    @abstractmethod
    def __reversed__(self):
        return
        yield


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__len__", "__iter__", "__contains__")


# Sequences

class Sequence(Reversible, Collection):
    """A sequence: what has `__getitem__` and `__len__` gets the methods that change nothing."""

    __slots__ = ()
    # The patterns […] of match statements take it.
    __abc_tpflags__ = 1 << 5

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def count(self, value):
        """How many items are equal to the value."""
        return sum(found is value or found == value for found in self)

    def index(self, value, start=0, stop=None):
        """The position of the first item from start to stop that is equal to the value. ValueError: there is none."""
        start, stop = [
            max(limit + len(self), 0) if limit is not None and limit < 0 else limit for limit in (start, stop)
        ]
        position = start
        while stop is None or position < stop:
            try:
                found = self[position]
            except IndexError:
                break
            if found is value or found == value:
                return position
            position += 1
        raise ValueError

    def __contains__(self, value):
        return any(found is value or found == value for found in self)

    def __iter__(self):
        position = 0
        try:
            while True:
                yield self[position]
                position += 1
        except IndexError:
            return

    def __reversed__(self):
        for position in range(len(self) - 1, -1, -1):
            yield self[position]


class ByteString(Sequence):
    """What bytes and bytearray have in common."""

    __slots__ = ()


def _drain(take, end):
    """Take one thing after the other, until the error says that nothing is left."""
    try:
        while True:
            take()
    except end:
        pass


class MutableSequence(Sequence):
    """A sequence that can change: with `__setitem__`, `__delitem__` and `insert` the rest is given."""

    __slots__ = ()

    @abstractmethod
    def insert(self, index, value):
        """Put the value before what is at the index."""
        raise IndexError

    @abstractmethod
    def __setitem__(self, index, value):
        """Put the value in the place of what is at the index."""
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        """Take out what is at the index."""
        raise IndexError

    def __iadd__(self, values):
        self.extend(values)
        return self

    def extend(self, values):
        """Append each of the values."""
        for value in list(values) if values is self else values:
            self.append(value)

    def append(self, value):
        """Put the value behind the last item."""
        self.insert(len(self), value)

    def pop(self, index=-1):
        """Take out the item at the index, the last one if none is given. IndexError: there is none."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Take out the first item that is equal to the value. ValueError: there is none."""
        del self[self.index(value)]

    def clear(self):
        """Take out all items."""
        _drain(self.pop, IndexError)

    def reverse(self):
        """Turn the order of the items round."""
        last = len(self) - 1
        for position in range((last + 1) // 2):
            self[position], self[last - position] = self[last - position], self[position]


# Sets

class Set(Collection):
    """A set: what has `__contains__`, `__iter__` and `__len__` gets the operations that change nothing.

    The results are made by `_from_iterable`, which calls the class with an iterable.
    """

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        """A set of the class with these elements."""
        return cls(it)

    def _hash(self):
        """The hash of the frozenset with these elements, for classes that want one."""
        return hash(frozenset(self))

    def isdisjoint(self, other):
        """Whether the sets have no element in common."""
        return not any(element in self for element in other)

    # Classes with a faster way define __le__ and __ge__; the other comparisons follow.

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and all(element in other for element in self)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and all(element in self for element in other)
        return NotImplemented

    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for part in (self, other) for element in part)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for element in other if element in self)
        return NotImplemented

    def __xor__(self, other):
        others = _as_set(self, other)
        return NotImplemented if others is None else (self - others) | (others - self)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __sub__(self, other):
        others = _as_set(self, other)
        if others is None:
            return NotImplemented
        return self._from_iterable(element for element in self if element not in others)

    def __rsub__(self, other):
        others = _as_set(self, other)
        if others is None:
            return NotImplemented
        return self._from_iterable(element for element in others if element not in self)


def _as_set(one, other):
    """The other operand. What is no set, but iterable, is made one of the first one's kind; None for other things."""
    if isinstance(other, Set):
        return other
    return one._from_iterable(other) if isinstance(other, Iterable) else None


class MutableSet(Set):
    """A set that can change: with `add` and `discard` the rest is given."""

    __slots__ = ()

    @abstractmethod
    def discard(self, value):
        """Take out an element, if it is there."""
        raise NotImplementedError

    @abstractmethod
    def add(self, value):
        """Put in an element."""
        raise NotImplementedError

    def clear(self):
        """Take out all elements, one by one."""
        _drain(self.pop, KeyError)

    def pop(self):
        """Take out some element and return it. KeyError: there is none."""
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def remove(self, value):
        """Take out an element. KeyError: it is not there."""
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self

    # A set without itself is empty, and cannot be gone through while it becomes so.

    def __isub__(self, it):
        if it is not self:
            for value in it:
                self.discard(value)
        else:
            self.clear()
        return self

    def __ixor__(self, it):
        if it is not self:
            for value in it if isinstance(it, Set) else self._from_iterable(it):
                (self.discard if value in self else self.add)(value)
        else:
            self.clear()
        return self


# Mappings

class MappingView(Sized):
    __slots__ = ("_mapping",)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"

    def __len__(self):
        return len(self._mapping)


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        return any(found is value or found == value for found in self)


class KeysView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping

    @classmethod
    def _from_iterable(cls, it):
        # What is made of views is no view.
        return set(it)


class ItemsView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]

    def __contains__(self, item):
        key, wanted = item
        try:
            value = self._mapping[key]
        except KeyError:
            return False
        return value is wanted or value == wanted

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


class Mapping(Collection):
    """A mapping: what has `__getitem__`, `__iter__` and `__len__` gets the methods of dict that change nothing."""

    __slots__ = ()
    # The patterns {…} of match statements take it.
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def __contains__(self, key):
        try:
            self[key]
            return True
        except KeyError:
            return False

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            return self[key]
        except KeyError:
            pass
        return default

    def items(self):
        """A view of the pairs of keys and values."""
        return ItemsView(self)

    def keys(self):
        """A view of the keys."""
        return KeysView(self)

    def values(self):
        """A view of the values."""
        return ValuesView(self)


_NONE_GIVEN = object()


class MutableMapping(Mapping):
    """A mapping that can change: with `__setitem__` and `__delitem__` the rest is given."""

    __slots__ = ()

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    def clear(self):
        """Take out all items."""
        _drain(self.popitem, KeyError)

    def pop(self, key, default=_NONE_GIVEN):
        """Take out a key and return its value. If it is not there: the default, or a KeyError if none is given."""
        try:
            value = self[key]
        except KeyError:
            if default is _NONE_GIVEN:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        """Take out some key and return it with its value. KeyError: there is none."""
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def setdefault(self, key, default=None):
        """The value of a key; where there is none the default becomes it."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
            return default

    def update(self, other=(), /, **kwds):
        """Store what a mapping (or anything with `keys`) or an iterable of pairs has, then the keywords."""
        keys = ()
        if isinstance(other, Mapping):
            keys = other
        elif hasattr(other, "keys"):
            keys = other.keys()
        else:
            for key, value in other:
                self[key] = value
        for key in keys:
            self[key] = other[key]
        for key in kwds:
            self[key] = kwds[key]


# What runs

class Iterator(Iterable):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__iter__", "__next__")

    def __iter__(self):
        return self

    @abstractmethod
    def __next__(self):
        """The next item. StopIteration: there is none."""
        raise StopIteration


def _throw(kind, value, traceback):
    """Raise what the arguments of `throw` mean."""
    if value is None:
        if traceback is None:
            raise kind
        value = kind()
    raise value if traceback is None else value.with_traceback(traceback)


def _close(running, what):
    """End something by a GeneratorExit where it waits."""
    try:
        running.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError(f"{what} ignored GeneratorExit")


class Generator(Iterator):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__iter__", "__next__", "send", "throw", "close")

    def __next__(self):
        """The next item. StopIteration: there is none."""
        return self.send(None)

    def close(self):
        """End it by a GeneratorExit where it waits."""
        _close(self, "generator")

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception where it waits, and return the next item."""
        _throw(typ, val, tb)

    @abstractmethod
    def send(self, value):
        """Go on with the value as that of the yield where it waits, and return the next item."""
        raise StopIteration


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__await__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__await__", "send", "throw", "close")

    def close(self):
        """End it by a GeneratorExit where it waits."""
        _close(self, "coroutine")

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception where it waits, and return what it waits for next."""
        _throw(typ, val, tb)

    @abstractmethod
    def send(self, value):
        """Go on with the value as what it waited for, and return what it waits for next."""
        raise StopIteration


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__aiter__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__anext__", "__aiter__")

    def __aiter__(self):
        return self

    @abstractmethod
    async def __anext__(self):
        """The next item. StopAsyncIteration: there is none."""
        raise StopAsyncIteration


class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__aiter__", "__anext__", "asend", "athrow", "aclose")

    async def aclose(self):
        """End it by a GeneratorExit where it waits."""
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raise an exception where it waits, and return the next item."""
        _throw(typ, val, tb)

    @abstractmethod
    async def asend(self, value):
        """Go on with the value as that of the yield where it waits, and return the next item."""
        raise StopAsyncIteration

    async def __anext__(self):
        """The next item. StopAsyncIteration: there is none."""
        return await self.asend(None)


# What all kinds of objects can do

class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__hash__")

    @abstractmethod
    def __hash__(self):
        return 0


class _CallableGenericAlias(GenericAlias):
    """The types of the arguments and of the result; `__args__` is flat."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = args
        if isinstance(given, (tuple, list)):
            flat = (*given, result)
        elif _is_param_expr(given):
            flat = args
        else:
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}")
        return super().__new__(cls, origin, flat)

    def __repr__(self):
        if len(self.__args__) == 2 and _is_param_expr(self.__args__[0]):
            return super().__repr__()
        shown = ", ".join(map(_type_repr, self.__args__[:-1]))
        return f"collections.abc.Callable[[{shown}], {_type_repr(self.__args__[-1])}]"

    def __reduce__(self):
        return _CallableGenericAlias, (Callable, _grouped(self.__args__))

    def __getitem__(self, item):
        # Parameters are filled in as usual, and the arguments grouped again.
        filled = super().__getitem__(item if isinstance(item, tuple) else (item,))
        return _CallableGenericAlias(Callable, _grouped(filled.__args__))


def _grouped(args):
    """Flat arguments as they were written: those of the function as a list, or what stands for all, and the result."""
    *given, result = args
    if len(given) == 1 and (isinstance(given[0], tuple) or _is_param_expr(given[0])):
        given = given[0]
    return given, result


def _is_param_expr(obj):
    """Whether something stands for all the parameters of a function: ..., a list, a ParamSpec or Concatenate[…]."""
    kind = type(obj)
    if kind.__module__ == "typing":
        return kind.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")
    return obj is ... or isinstance(obj, list)


def _type_repr(obj):
    """A type as it stands in the repr of an alias."""
    if obj is ...:
        return "..."
    if isinstance(obj, type(_grouped)):
        return obj.__name__
    if isinstance(obj, GenericAlias) or not isinstance(obj, type):
        return repr(obj)
    return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"


class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _recognised_by("__call__")
    __class_getitem__ = classmethod(_CallableGenericAlias)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


def _register():
    """Make the built-in types subclasses; the weak containers only if they are there already."""
    from _collections import deque

    for abstract, kinds in (
        (Sequence, (memoryview, range, str, tuple)),
        (ByteString, (bytearray, bytes)),
        (MutableSequence, (bytearray, deque, list)),
        (Set, (frozenset,)),
        (MutableSet, (set,)),
        (Mapping, (type(type.__dict__),)),
        (MutableMapping, (dict,)),
        (KeysView, (type({}.keys()),)),
        (ItemsView, (type({}.items()),)),
        (ValuesView, (type({}.values()),)),
    ):
        for kind in kinds:
            abstract.register(kind)
    weakref = sys.modules.get("weakref")
    if hasattr(weakref, "_register"):
        weakref._register(MutableMapping, MutableSet)


_register()
del _register
