"""What copying and pickling have to know about classes: who reduces their instances, and who makes them anew.

Used with the protocol of object.__reduce_ex__; the functions with an underscore stand in what it returns.
"""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

# The functions that reduce instances of a class which does not know how to itself.
dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register a function that reduces the instances of a type."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that an object can make instances."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    return _join, obj.__args__


def _join(first, *rest):
    """The union of types: first | … ."""
    for other in rest:
        first = first | other
    return first


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)


def _reconstructor(cls, base, state):
    """An instance for protocols 0 and 1, made by the built-in type that its class is derived from."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


# The bit of `__flags__` that says that a type was made by a program.
_HEAPTYPE = 1 << 9
_new_type = type(int.__new__)
_SLOTS_WITHOUT_STATE = "a class that defines __slots__ without defining __getstate__ cannot be pickled"


def _native_base(cls):
    """The first class in the order of resolution that is no program's, or that makes its instances natively."""
    for base in cls.__mro__:
        if hasattr(base, "__flags__") and not base.__flags__ & _HEAPTYPE:
            return base
        new = base.__new__
        if isinstance(new, _new_type) and new.__self__ is base:
            return base
    return object


def _reduce_ex(self, proto):
    """What `object.__reduce_ex__` returns for protocols 0 and 1."""
    assert proto < 2
    cls = self.__class__
    base = _native_base(cls)
    if base is object:
        state = None
    elif base is cls:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    else:
        state = base(self)
    arguments = (cls, base, state)
    slots = getattr(self, "__slots__", None)
    try:
        getstate = self.__getstate__
    except AttributeError:
        if slots:
            raise TypeError(_SLOTS_WITHOUT_STATE) from None
        attributes = getattr(self, "__dict__", None)
    else:
        if slots and isinstance(self, object) and getattr(cls, "__getstate__", None) is object.__getstate__:
            raise TypeError(_SLOTS_WITHOUT_STATE)
        attributes = getstate()
    if attributes:
        return _reconstructor, arguments, attributes
    return _reconstructor, arguments


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """As __newobj__, for classes whose __new__ takes keywords."""
    return cls.__new__(cls, *args, **kwargs)


def _stored_name(cls, name):
    """The name of a slot as it is stored: private ones are mangled."""
    if not name.startswith("__") or name.endswith("__"):
        return name
    stripped = cls.__name__.lstrip("_")
    return f"_{stripped}{name}" if stripped else name


def _slotnames(cls):
    """The names of all slots of a class and its bases; kept in `__slotnames__` of the class."""
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    names = []
    if hasattr(cls, "__slots__"):
        for owner in cls.__mro__:
            slots = owner.__dict__.get("__slots__", ())
            if isinstance(slots, str):
                slots = (slots,)
            names += [_stored_name(owner, name) for name in slots if name not in ("__dict__", "__weakref__")]
    try:
        cls.__slotnames__ = names
    except Exception:
        # Classes that are not to be changed have none.
        pass
    return names


# Numbers that stand for classes in pickles: (module, name) -> code, and back.
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Let a number stand for a global name in pickles."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take such a number back."""
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
