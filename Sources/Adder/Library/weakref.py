"""Weak references: to refer to objects without keeping them alive.

ref and proxy are native. The containers here hold their keys or values by weak
references, and an entry disappears when its object does. finalize calls a function
when an object dies, or at the latest when the program ends.
"""

import sys
from _weakref import (
    CallableProxyType,
    ProxyType,
    ReferenceType,
    _live,
    _live_items,
    _remove_dead_weakref,
    getweakrefcount,
    getweakrefs,
    proxy,
    ref,
)
from _weakrefset import WeakSet, _IterationGuard, _settled

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType",
    "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

ProxyTypes = (ProxyType, CallableProxyType)


def _is_mapping(value):
    kind = type(value)
    return isinstance(value, dict) or (hasattr(kind, "keys") and hasattr(kind, "items") and hasattr(kind, "__getitem__"))


def _deepcopy(value, memo):
    try:
        from copy import deepcopy
    except ImportError:
        # There is no module `copy` here: built-in containers and objects that know how are copied, others stay.
        kind = type(value)
        if kind is list or kind is tuple or kind is set or kind is frozenset:
            return kind([_deepcopy(item, memo) for item in value])
        if kind is dict:
            return {_deepcopy(key, memo): _deepcopy(item, memo) for key, item in value.items()}
        copier = getattr(value, "__deepcopy__", None)
        return value if copier is None else copier(memo)
    return deepcopy(value, memo)


def _pairs(source):
    """The (key, value) pairs of a mapping or of an iterable of pairs."""
    if not hasattr(source, "items"):
        source = dict(source)
    return source.items()


class KeyedRef(ref):
    """A weak reference that knows under which key it is stored."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        made = super().__new__(type, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        # Takes the key, which the base would refuse.
        pass


class WeakMethod(ref):
    """A weak reference to a bound method: alive as long as both the object and the function are."""

    __slots__ = ("_func_ref", "_meth_type", "_alive", "__weakref__")

    def __new__(cls, meth, callback=None):
        try:
            receiver, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        # Whichever of the two dies first makes the call; the closure must not keep the reference itself alive.
        def _cb(_):
            self = own()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, receiver, _cb)
        self._func_ref = ref(function, _cb)
        self._meth_type = type(meth)
        self._alive = True
        own = ref(self)
        return self

    def __call__(self):
        receiver = ref.__call__(self)
        function = self._func_ref()
        if receiver is None or function is None:
            return None
        return self._meth_type(function, receiver)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not (self._alive and other._alive):
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not (self._alive and other._alive):
            return self is not other
        return ref.__ne__(self, other) or self._func_ref != other._func_ref

    __hash__ = ref.__hash__


class WeakValueDictionary:
    """A mapping whose values are referred to weakly: an entry goes when its value dies."""

    __reversed__ = None

    def __init__(self, other=(), /, **kw):
        # Called with the KeyedRef of a value that died. Holding the dictionary would make it part of a cycle. At the end of the program the names
        # of this module may be gone already, hence the defaults.
        def remove(entry, own=ref(self), remove_dead=_remove_dead_weakref):
            self = own()
            if self is not None:
                if self._iterating:
                    self._pending_removals.append(entry.key)
                else:
                    remove_dead(self.data, entry.key)

        self._remove, self._pending_removals, self._iterating, self.data = remove, [], set(), {}
        self.update(other, **kw)

    def _commit_removals(self):
        pending, data = self._pending_removals, self.data
        while pending:
            # Another value may be stored under the key by now: only what is dead goes.
            _remove_dead_weakref(data, pending.pop())

    # By key

    def __contains__(self, key):
        try:
            return _settled(self)[key]() is not None
        except KeyError:
            return False

    def __getitem__(self, key):
        value = _settled(self)[key]()
        if value is None:
            raise KeyError(key)
        return value

    def get(self, key, default=None):
        try:
            value = _settled(self)[key]()
        except KeyError:
            return default
        return default if value is None else value

    def __setitem__(self, key, value):
        entries = _settled(self)
        entries[key] = KeyedRef(value, self._remove, key)

    def setdefault(self, key, default=None):
        try:
            value = self.data[key]()
        except KeyError:
            value = None
        if value is None:
            entries = _settled(self)
            entries[key] = KeyedRef(value := default, self._remove, key)
        return value

    def __delitem__(self, key):
        del _settled(self)[key]

    def pop(self, key, *args):
        try:
            value = _settled(self).pop(key)()
        except KeyError:
            value = None
        if value is None and not args:
            raise KeyError(key)
        return args[0] if value is None else value

    def popitem(self):
        entries, value = _settled(self), None
        while value is None:
            key, entry = entries.popitem()
            value = entry()
        return key, value

    # As a whole

    def __len__(self):
        return len(_settled(self))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __eq__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    def clear(self):
        self._pending_removals.clear()
        self.data.clear()

    def update(self, other=None, /, **kwargs):
        data, remove = _settled(self), self._remove
        if other is not None:
            for key, value in _pairs(other):
                data[key] = KeyedRef(value, remove, key)
        for key, value in kwargs.items():
            data[key] = KeyedRef(value, remove, key)

    def copy(self):
        copy = WeakValueDictionary()
        for key, value in self.items():
            copy[key] = value
        return copy

    __copy__ = copy

    def __deepcopy__(self, memo):
        copy = self.__class__()
        for key, value in self.items():
            copy[_deepcopy(key, memo)] = value
        return copy

    def __or__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        union = self.copy()
        union.update(other)
        return union

    def __ror__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        union = self.__class__()
        union.update(other)
        union.update(self)
        return union

    def __ior__(self, other):
        self.update(other)
        return self

    # Iteration

    def keys(self):
        entries = _settled(self)
        with _IterationGuard(self):
            for key, entry in entries.items():
                if entry() is not None:
                    yield key

    __iter__ = keys

    def values(self):
        entries = _settled(self)
        with _IterationGuard(self):
            yield from _live(entries.values())

    def items(self):
        entries = _settled(self)
        with _IterationGuard(self):
            yield from _live_items(entries.items(), 1)

    def itervaluerefs(self):
        """The weak references to the values. They may be dead by the time they are used."""
        entries = _settled(self)
        with _IterationGuard(self):
            yield from entries.values()

    def valuerefs(self):
        """A list of weak references to the values. They may be dead by the time they are used."""
        return list(_settled(self).values())


class WeakKeyDictionary:
    """A mapping whose keys are referred to weakly: an entry goes when its key dies. For facts about objects that one does not own."""

    __reversed__ = None

    def __init__(self, dict=None):
        self.data = {}

        def remove(entry, own=ref(self)):
            self = own()
            if self is not None:
                if self._iterating:
                    self._pending_removals.append(entry)
                else:
                    self.data.pop(entry, None)

        self._remove, self._pending_removals, self._iterating, self._dirty_len = remove, [], set(), False
        if dict is not None:
            self.update(dict)

    def _commit_removals(self):
        # A dead reference equals nothing but itself, so no newer entry can be meant.
        pending, data = self._pending_removals, self.data
        while pending:
            data.pop(pending.pop(), None)

    def _scrub_removals(self):
        data = self.data
        self._pending_removals = [entry for entry in self._pending_removals if entry in data]
        self._dirty_len = False

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        self._dirty_len = True
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            wanted = ref(key)
        except TypeError:
            return False
        return wanted in self.data

    def __len__(self):
        if self._dirty_len and self._pending_removals:
            # A deleted entry may be noted as dead too; it must not count twice.
            self._scrub_removals()
        return len(self.data) - len(self._pending_removals)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __eq__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *args):
        self._dirty_len = True
        return self.data.pop(ref(key), *args)

    def popitem(self):
        self._dirty_len = True
        while True:
            entry, value = self.data.popitem()
            key = entry()
            if key is not None:
                return key, value

    def clear(self):
        self._pending_removals.clear()
        self.data.clear()

    def update(self, dict=None, /, **kwargs):
        data, remove = self.data, self._remove
        if dict is not None:
            for key, value in _pairs(dict):
                data[ref(key, remove)] = value
        for key, value in kwargs.items():
            data[ref(key, remove)] = value

    def copy(self):
        copy = WeakKeyDictionary()
        for key, value in self.items():
            copy[key] = value
        return copy

    __copy__ = copy

    def __deepcopy__(self, memo):
        copy = self.__class__()
        for key, value in self.items():
            copy[key] = _deepcopy(value, memo)
        return copy

    def __or__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        union = self.copy()
        union.update(other)
        return union

    def __ror__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        union = self.__class__()
        union.update(other)
        union.update(self)
        return union

    def __ior__(self, other):
        self.update(other)
        return self

    def keys(self):
        with _IterationGuard(self):
            yield from _live(self.data)

    __iter__ = keys

    def values(self):
        with _IterationGuard(self):
            for entry, value in self.data.items():
                if entry() is not None:
                    yield value

    def items(self):
        with _IterationGuard(self):
            yield from _live_items(self.data.items(), 0)

    def keyrefs(self):
        """A list of weak references to the keys. They may be dead by the time they are used."""
        return list(self.data)


class finalize:
    """Calls func(*args, **kwargs) once: when obj dies, when it is called itself, or at the end of the program (unless atexit is false)."""

    # A finalizer holds nothing itself; what it needs is in the registry as long as it is alive. The registry is in the order of creation. It is asked
    # for by way of the class: at the end of the program the names of this module may be gone.
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _dirty = False
    _registered_with_atexit = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not self._registered_with_atexit:
            from atexit import register

            register(self._exitfunc)
            finalize._registered_with_atexit = True
        info = self._Info()
        info.weakref, info.func = ref(obj, self), func
        info.args, info.kwargs, info.atexit = args, kwargs or None, True
        self._registry[self] = info
        # Setting it makes what is known about the class void.
        if not finalize._dirty:
            finalize._dirty = True

    def __call__(self, _=None):
        """Call the function unless that has been done, and give what it returns."""
        info = self._registry.pop(self, None)
        if info is not None and not self._shutdown:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        """Never call the function. Gives (obj, func, args, kwargs), or None when it has been called or detached already."""
        info = self._registry.get(self)
        obj = None if info is None else info.weakref()
        if obj is not None and self._registry.pop(self, None) is not None:
            return obj, info.func, info.args, info.kwargs or {}

    def peek(self):
        """(obj, func, args, kwargs) while the finalizer is alive, else None."""
        info = self._registry.get(self)
        obj = None if info is None else info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        """Whether the function is still to be called."""
        return self in self._registry

    @property
    def atexit(self):
        """Whether the function is to be called at the end of the program."""
        info = self._registry.get(self)
        return info is not None and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info is not None:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = None if info is None else info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _select_for_exit(cls):
        return [finalizer for finalizer, info in cls._registry.items() if info.atexit]

    @classmethod
    def _exitfunc(cls):
        # The last one made goes first. A finalizer may make others, which go before those that were there.
        collects = False
        try:
            if cls._registry:
                import gc

                collects = gc.isenabled()
                gc.disable()
                waiting = None
                while True:
                    if waiting is None or finalize._dirty:
                        waiting = cls._select_for_exit()
                        finalize._dirty = False
                    if not waiting:
                        break
                    finalizer = waiting.pop()
                    try:
                        finalizer()
                    except Exception:
                        sys.excepthook(*sys.exc_info())
        finally:
            finalize._shutdown = True
            if collects:
                gc.enable()


def _register(mapping, set):
    """Make the containers virtual subclasses of the abstract classes, which are not loaded for their sake."""
    mapping.register(WeakValueDictionary)
    mapping.register(WeakKeyDictionary)
    set.register(WeakSet)


if "_collections_abc" in sys.modules:
    _register(sys.modules["_collections_abc"].MutableMapping, sys.modules["_collections_abc"].MutableSet)
