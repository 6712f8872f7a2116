"""Containers besides the built-in ones.

deque, defaultdict and OrderedDict are native. The classes that stand on the abstract ones (ChainMap, UserDict,
UserList, UserString) are in collections._user and collections._userstring, which are loaded when one of them is
asked for.
"""

import sys as _sys
from _collections import OrderedDict, _count_elements, _tuplegetter, defaultdict, deque
from keyword import iskeyword as _iskeyword

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"
]

# Where what is loaded when it is asked for comes from.
_LATER = {
    "ChainMap": "collections._user", "UserDict": "collections._user", "UserList": "collections._user",
    "UserString": "collections._userstring",
}


def __getattr__(name):
    if name in _LATER:
        __import__(_LATER[name])
        found = globals()[name] = getattr(_sys.modules[_LATER[name]], name)
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*_LATER, *globals()})


# Named tuples

def _valid_names(typename, field_names, rename):
    """The names of the fields, checked; with `rename` those that cannot be are replaced."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = list(map(str, field_names))
    if rename:
        seen = set()
        for index, name in enumerate(names):
            if not name.isidentifier() or _iskeyword(name) or name.startswith("_") or name in seen:
                names[index] = f"_{index}"
            seen.add(name)
    for name in [typename, *names]:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple(map(_sys.intern, names))


_FIELD_DOCS = {}


def _field(index):
    """The descriptor of a field; all tuples share the text that documents it."""
    doc = _FIELD_DOCS.get(index)
    if doc is None:
        doc = _FIELD_DOCS[index] = f"Alias for field number {index}"
    return _tuplegetter(index, doc)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Return a new subclass of tuple with named fields.

    >>> Point = namedtuple("Point", ["x", "y"])
    >>> Point(11, y=22)
    Point(x=11, y=22)
    """
    typename = _sys.intern(str(typename))
    names = _valid_names(typename, field_names, rename)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(names[len(names) - len(defaults):], defaults))

    tuple_new = tuple.__new__
    count = len(names)
    # Fields cannot begin with an underscore, but replaced names do: `_cls` and `_make_tuple` are no numbers.
    arguments = "".join(f"{name}, " for name in names)
    scope = {"_make_tuple": tuple_new, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    exec(f"def __new__(_cls, {arguments}):\n return _make_tuple(_cls, ({arguments}))", scope)
    __new__ = scope["__new__"]
    __new__.__doc__ = f"Create new instance of {typename}({', '.join(names)})"
    __new__.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        made = tuple_new(cls, iterable)
        if len(made) != count:
            raise TypeError(f"Expected {count} arguments, got {len(made)}")
        return made

    def _replace(self, /, **kwds):
        made = self._make(map(kwds.pop, names, self))
        if kwds:
            raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
        return made

    pattern = "(" + ", ".join(f"{name}=%r" for name in names) + ")"

    def __repr__(self):
        """Return a nicely formatted representation string"""
        return self.__class__.__name__ + pattern % self

    def _asdict(self):
        """Return a new dict which maps field names to their values."""
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        """Return self as a plain tuple.  Used by copy and pickle."""
        return tuple(self)

    _make.__func__.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    for method in (__new__, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"

    namespace = {
        "__doc__": f"{typename}({', '.join(names)})",
        "__slots__": (),
        "_fields": names,
        "_field_defaults": field_defaults,
        "__new__": __new__,
        "_make": _make,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": names,
    }
    for index, name in enumerate(names):
        namespace[name] = _field(index)
    result = type(typename, (tuple,), namespace)
    if module is None:
        try:
            module = _sys._getframe(1).f_globals.get("__name__", "__main__")
        except ValueError:
            # No program calls this, but what it is embedded in.
            return result
    result.__module__ = module
    return result


# Counter

class Counter(dict):
    """Dict subclass for counting hashable items: keys are the elements, values how often they are there. A missing
    one counts 0.

    >>> Counter("abracadabra").most_common(2)
    [('a', 5), ('b', 2)]
    """

    def __init__(self, iterable=None, /, **kwds):
        """Count the elements of an iterable, or take counts over from a mapping and from keywords."""
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """What has not been counted counts 0."""
        return 0

    def total(self):
        """Sum of the counts"""
        return sum(self.values())

    def most_common(self, n=None):
        """List the n most common elements and their counts, the most common first; all for None."""
        if n is None:
            return sorted(self.items(), key=_count_of, reverse=True)
        if n == 1:
            return [max(self.items(), key=_count_of)] if self else []
        return sorted(self.items(), key=_count_of, reverse=True)[:max(0, n)]

    def elements(self):
        """Each element as often as it was counted."""
        from itertools import chain, repeat, starmap

        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        """Count the elements of an iterable, or add the counts of a mapping."""
        if iterable is not None:
            if not _is_mapping(iterable):
                _count_elements(self, iterable)
            elif self:
                get = self.get
                for element, count in iterable.items():
                    self[element] = count + get(element, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like dict.update() but subtracts counts instead of replacing them. Counts can become negative."""
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for element, count in iterable.items():
                    self[element] = get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def __delitem__(self, elem):
        """Forget an element; there is no error where it is not counted."""
        if elem in self:
            super().__delitem__(elem)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def copy(self):
        """A Counter with the same counts."""
        return self.__class__(self)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            # Counts that cannot be ordered.
            shown = dict(self)
        return f"{self.__class__.__name__}({shown!r})"

    # Comparisons: what is missing counts zero.

    def __eq__(self, other):
        """Whether all elements are there equally often."""
        if isinstance(other, Counter):
            return all(self[element] == other[element] for part in (self, other) for element in part)
        return NotImplemented

    def __le__(self, other):
        """Whether no element is here more often than in the other."""
        if isinstance(other, Counter):
            return all(self[element] <= other[element] for part in (self, other) for element in part)
        return NotImplemented

    def __ge__(self, other):
        """Whether no element is here less often than in the other."""
        if isinstance(other, Counter):
            return all(self[element] >= other[element] for part in (self, other) for element in part)
        return NotImplemented

    def __ne__(self, other):
        """Whether some element is not there equally often."""
        return not self == other if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        """Whether they are different, and no element is here more often."""
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        """Whether they are different, and no element is here less often."""
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    # Arithmetic: only positive counts stay.

    def _positive(self, other, operation):
        """A Counter of operation(count here, count there) for all elements of both, as far as positive."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            new = operation(count, other[element])
            if new > 0:
                result[element] = new
        for element, count in other.items():
            if element not in self:
                new = operation(0, count)
                if new > 0:
                    result[element] = new
        return result

    def __add__(self, other):
        """The sums of the counts, where positive."""
        return self._positive(other, lambda own, others: own + others)

    def __sub__(self, other):
        """The differences of the counts, where positive."""
        return self._positive(other, lambda own, others: own - others)

    def __or__(self, other):
        """The larger of both counts, where positive."""
        return self._positive(other, lambda own, others: others if own < others else own)

    def __and__(self, other):
        """The smaller of both counts, where positive."""
        return self._positive(other, lambda own, others: own if own < others else others)

    def __pos__(self):
        """The positive counts alone."""
        result = Counter()
        for element, count in self.items():
            if count > 0:
                result[element] = count
        return result

    def __neg__(self):
        """Subtracts from an empty counter. Strips positive and zero counts, and flips the sign on negative counts."""
        result = Counter()
        for element, count in self.items():
            if count < 0:
                result[element] = 0 - count
        return result

    def _keep_positive(self):
        """Take out the elements whose count is not positive."""
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        """Add the counts of another; positive ones stay."""
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        """Take off the counts of another; positive ones stay."""
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        """Take the larger of both counts; positive ones stay."""
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        """Take the smaller of both counts; positive ones stay."""
        for element, count in self.items():
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()


def _count_of(pair):
    return pair[1]


def _is_mapping(value):
    """isinstance(value, Mapping), without loading the abstract classes for what is a dict, or has no keys at all."""
    if isinstance(value, dict):
        return True
    if not hasattr(value, "items") and "_collections_abc" not in _sys.modules:
        return False
    from _collections_abc import Mapping

    return isinstance(value, Mapping)
