"""The classes of collections that stand on the abstract ones. UserString is in a module of its own."""

from _collections_abc import MutableMapping, MutableSequence

# As which the classes show themselves.
__name__ = "collections"


def _define(namespace, templates, known):
    """Define methods of a class, in whose body this is called: one for each name after its template, where NAME stands
    for the name. They see the known names, those of a module.
    """
    made = {}
    exec("\n".join([template.replace("NAME", name) for template, names in templates.items() for name in names.split()]),
         known, made)
    for name, method in made.items():
        method.__qualname__ = f"{namespace['__qualname__']}.{name}"
    namespace.update(made)


_COMPARISONS = {"__eq__": "==", "__ge__": ">=", "__gt__": ">", "__le__": "<=", "__lt__": "<"}


def _twin(container):
    """An object with the same attributes, but with contents of its own."""
    cls = container.__class__
    made = cls.__new__(cls)
    made.__dict__.update(container.__dict__)
    made.__dict__["data"] = container.__dict__["data"].copy()
    return made


# Chains

class ChainMap(MutableMapping):
    """Several mappings seen as one: the first that has a key says its value. Changes go to the first alone."""

    def __init__(self, *maps):
        """The mappings are asked in this order; without any there is one empty dict."""
        self.maps = list(maps) or [{}]

    @classmethod
    def fromkeys(cls, iterable, *args):
        """A chain of one dict, made as dict.fromkeys() does."""
        return cls(dict.fromkeys(iterable, *args))

    # The chain

    @property
    def parents(self):
        """The chain without its first mapping."""
        return self.__class__(*self.maps[1:])

    def new_child(self, m=None, **kwargs):
        """The chain with another mapping before the others: `m` or an empty dict, updated with the keywords."""
        if m is not None and kwargs:
            m.update(kwargs)
        return self.__class__(kwargs if m is None else m, *self.maps)

    def copy(self):
        """A chain with a copy of the first mapping, and the others as they are."""
        first, *others = self.maps
        return self.__class__(first.copy(), *others)

    __copy__ = copy

    def __repr__(self):
        key = id(self)
        if key in _shown:
            return "..."
        _shown.add(key)
        try:
            return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"
        finally:
            _shown.discard(key)

    # What all mappings have to say

    def __bool__(self):
        return any(self.maps)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __iter__(self):
        found = {}
        for mapping in reversed(self.maps):
            found.update(dict.fromkeys(mapping))
        return iter(found)

    def __len__(self):
        return len(set().union(*self.maps))

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __or__(self, other):
        if _is_mapping(other):
            made = self.copy()
            made.maps[0].update(other)
            return made
        return NotImplemented

    def __ror__(self, other):
        if _is_mapping(other):
            merged = dict(other)
            for mapping in reversed(self.maps):
                merged.update(mapping)
            return self.__class__(merged)
        return NotImplemented

    # Changes of the first mapping

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise _not_in_first(key)

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def clear(self):
        """Empty the first mapping."""
        self.maps[0].clear()

    def pop(self, key, *args):
        """Take a key out of the first mapping, and return its value."""
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise _not_in_first(key)

    def popitem(self):
        """Take some key out of the first mapping, and return it with its value."""
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")


# The chains whose repr() is being made: one that contains itself shows as three points there.
_shown = set()


def _is_mapping(value):
    from _collections_abc import Mapping

    return isinstance(value, Mapping)


def _not_in_first(key):
    return KeyError(f"Key not found in the first mapping: {key!r}")


# Dicts

class UserDict(MutableMapping):
    """A dictionary to derive from: the contents are in the dict `data`."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for given in dict, kwargs or None:
            if given is not None:
                self.update(given)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __repr__(self):
        return repr(self.data)

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        return key in self.data

    def __getitem__(self, key):
        data = self.data
        if key in data:
            return data[key]
        cls = self.__class__
        if not hasattr(cls, "__missing__"):
            raise KeyError(key)
        return cls.__missing__(self, key)

    def __delitem__(self, key):
        del self.data[key]

    def __setitem__(self, key, item):
        self.data[key] = item

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __or__(self, other):
        return _joined(self, self.data, other)

    def __ror__(self, other):
        return _joined(self, other, self.data)

    def __copy__(self):
        return _twin(self)

    def copy(self):
        if self.__class__ is UserDict:
            made = UserDict()
            made.data = self.data.copy()
            return made
        # The copy is made without the contents, which are then stored as its class wants them.
        from copy import copy

        contents, self.data = self.data, {}
        try:
            made = copy(self)
        finally:
            self.data = contents
        made.update(self)
        return made


def _joined(owner, left, right):
    """`left | right` as an object of the owner's class, where both are dicts of some kind."""
    parts = [part.data if isinstance(part, UserDict) else part for part in (left, right)]
    if not all(isinstance(part, dict) for part in parts):
        return NotImplemented
    return owner.__class__(parts[0] | parts[1])


# Lists

def _items(value):
    """The list behind a UserList."""
    return value.data if isinstance(value, UserList) else value


def _addend(value, kind):
    """The list behind anything that can be added to one."""
    value = _items(value)
    return value if isinstance(value, kind) else list(value)


class UserList(MutableSequence):
    """A list to derive from: the contents are in the list `data`."""

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_items(initlist))

    _define(locals(), {
        f"def NAME(self, other): return self.data {sign} _items(other)": name for name, sign in _COMPARISONS.items()
    } | {
        "def __NAME__(self): return NAME(self.data)": "len repr",
        "def NAME(self): self.data.NAME()": "clear reverse",
        "def NAME(self, item): self.data.NAME(item)": "append remove",
        "def NAME(self, i, item): self.data.NAME(i, item)": "insert",
        "def NAME(self, /, *args, **kwds): self.data.NAME(*args, **kwds)": "sort",
        "def NAME(self, i=-1): return self.data.NAME(i)": "pop",
        "def NAME(self, item): return self.data.NAME(item)": "count",
        "def NAME(self, item, *args): return self.data.NAME(item, *args)": "index",
    }, globals())

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        found = self.data[i]
        return self.__class__(found) if isinstance(i, slice) else found

    def __delitem__(self, i):
        del self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __add__(self, other):
        return self.__class__(self.data + _addend(other, type(self.data)))

    def __radd__(self, other):
        return self.__class__(_addend(other, type(self.data)) + self.data)

    def __iadd__(self, other):
        self.data += _addend(other, type(self.data))
        return self

    def extend(self, other):
        self.data.extend(_items(other))

    def __mul__(self, n):
        return self.__class__(self.data * n)

    def __imul__(self, n):
        self.data *= n
        return self

    __rmul__ = __mul__

    def copy(self):
        return self.__class__(self)

    def __copy__(self):
        return _twin(self)
