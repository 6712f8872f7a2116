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

        self._remove = _remove
        self._pending_removals = []
        self._iterating = set()
        if data is not None:
            self.update(data)

    def _commit_removals(self):
        pending, discard = self._pending_removals, self.data.discard
        while pending:
            discard(pending.pop())

    def __iter__(self):
        with _IterationGuard(self):
            yield from _live(self.data)

    def __len__(self):
        return len(self.data) - len(self._pending_removals)

    def __contains__(self, item):
        try:
            entry = ref(item)
        except TypeError:
            return False
        return entry in self.data

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    __class_getitem__ = classmethod(type(list[int]))

    def add(self, item):
        if self._pending_removals:
            self._commit_removals()
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        if self._pending_removals:
            self._commit_removals()
        self.data.discard(ref(item))

    def remove(self, item):
        if self._pending_removals:
            self._commit_removals()
        self.data.remove(ref(item))

    def pop(self):
        if self._pending_removals:
            self._commit_removals()
        while True:
            try:
                entry = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            element = entry()
            if element is not None:
                return element

    def clear(self):
        if self._pending_removals:
            self._commit_removals()
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def update(self, other):
        if self._pending_removals:
            self._commit_removals()
        for element in other:
            self.add(element)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        return self.__class__(element for elements in (self, other) for element in elements)

    __or__ = union

    def intersection(self, other):
        return self.__class__(element for element in other if element in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        if self._pending_removals:
            self._commit_removals()
        self.data.intersection_update([ref(element) for element in other])
        return self

    def difference(self, other):
        result = self.copy()
        result.difference_update(other)
        return result

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        if self._pending_removals:
            self._commit_removals()
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update([ref(element) for element in other])
        return self

    def symmetric_difference(self, other):
        result = self.copy()
        result.symmetric_difference_update(other)
        return result

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        if self._pending_removals:
            self._commit_removals()
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update([ref(element, self._remove) for element in other])
        return self

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def issubset(self, other):
        return self.data.issubset([ref(element) for element in other])

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set(map(ref, other))

    def issuperset(self, other):
        return self.data.issuperset([ref(element) for element in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set(map(ref, other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))
