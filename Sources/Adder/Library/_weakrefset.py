"""WeakSet: a set that refers to its elements weakly. Programs get it from the module weakref."""

from _weakref import _live, ref

__all__ = ["WeakSet"]

# While somebody iterates over a weak container, entries that die are only noted in `_pending_removals`: removing them would disturb the
# iteration. `_iterating` has a guard for each iteration in progress; the last one to end takes out what was noted.
#
# Most methods that programs call often have a short cut in the engine (Nodes/Shortcuts.swift), which does what the text says. This holds for the
# dictionaries in weakref.py as well.


class _IterationGuard:
    """Stands in a weak container's `_iterating` for the time of an iteration."""

    def __init__(self, weakcontainer):
        self.weakcontainer = ref(weakcontainer)

    def __enter__(self):
        container = self.weakcontainer()
        if container is not None:
            container._iterating.add(self)
        return self

    def __exit__(self, *_):
        container = self.weakcontainer()
        if container is not None:
            container._iterating.remove(self)
            if not container._iterating:
                container._commit_removals()


def _settled(container):
    """The data of a weak container, out of which everything has been taken that was noted."""
    if container._pending_removals:
        container._commit_removals()
    return container.data


def _references(elements, callback=None):
    return {ref(element, callback) for element in elements}


class WeakSet:
    """A set that refers to its elements weakly."""

    def __init__(self, data=None):
        self.data = set()

        def _remove(entry, own=ref(self)):
            self = own()
            if self is not None:
                if self._iterating:
                    self._pending_removals.append(entry)
                else:
                    self.data.discard(entry)

        self._remove, self._pending_removals, self._iterating = _remove, [], set()
        if data is not None:
            self.update(data)

    def _commit_removals(self):
        pending, discard = self._pending_removals, self.data.discard
        while pending:
            discard(pending.pop())

    __class_getitem__ = classmethod(type(list[int]))

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    def __repr__(self):
        return repr(self.data)

    # What is in it

    def __contains__(self, item):
        try:
            entry = ref(item)
        except TypeError:
            return False
        return entry in self.data

    def __iter__(self):
        with _IterationGuard(self):
            yield from _live(self.data)

    def __len__(self):
        return len(self.data) - len(self._pending_removals)

    # One element

    def add(self, item):
        _settled(self).add(ref(item, self._remove))

    def remove(self, item):
        _settled(self).remove(ref(item))

    def discard(self, item):
        _settled(self).discard(ref(item))

    def pop(self):
        entries = _settled(self)
        try:
            while (element := entries.pop()()) is None:
                pass
        except KeyError:
            raise KeyError("pop from empty WeakSet") from None
        return element

    # Beside other sets

    def __eq__(self, other):
        return self.data == _references(other) if isinstance(other, self.__class__) else NotImplemented

    def __lt__(self, other):
        return self.data < _references(other)

    def __gt__(self, other):
        return self.data > _references(other)

    def issubset(self, other):
        return self.data <= _references(other)

    def issuperset(self, other):
        return self.data >= _references(other)

    __le__, __ge__ = issubset, issuperset

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    # New sets

    def copy(self):
        return self.__class__(self)

    def union(self, other):
        return self.__class__(element for elements in (self, other) for element in elements)

    def intersection(self, other):
        return self.__class__(element for element in other if element in self)

    def difference(self, other):
        left = self.copy()
        left.difference_update(other)
        return left

    def symmetric_difference(self, other):
        left = self.copy()
        left.symmetric_difference_update(other)
        return left

    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference

    # All elements. The methods do what the operators do, also those of a subclass.

    def clear(self):
        _settled(self).clear()

    def update(self, other):
        _settled(self)
        for element in other:
            self.add(element)

    def intersection_update(self, other):
        self.__iand__(other)

    def difference_update(self, other):
        self.__isub__(other)

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __iand__(self, other):
        entries = _settled(self)
        entries &= _references(other)
        return self

    def __isub__(self, other):
        entries = _settled(self)
        entries -= entries if self is other else _references(other)
        return self

    def __ixor__(self, other):
        entries = _settled(self)
        entries ^= entries if self is other else _references(other, self._remove)
        return self
