# The weak containers belong to the abstract classes, whichever module comes first; deque too.
import weakref
from collections import deque
from collections.abc import MutableMapping, MutableSet, MutableSequence, Mapping, Set, Sequence

for cls in (weakref.WeakValueDictionary, weakref.WeakKeyDictionary, weakref.WeakSet, deque):
    print(cls.__name__, [issubclass(cls, abstract) for abstract in (MutableMapping, Mapping, MutableSet, Set, MutableSequence, Sequence)])


class Key:
    pass


key = Key()
print(isinstance(weakref.WeakSet(), Set), isinstance(weakref.WeakValueDictionary(), Mapping), weakref.WeakSet([key]) == {key})
match deque([1, 2]):
    case [a, b]:
        print("sequence", a, b)
match weakref.WeakValueDictionary(key=key):
    case {"key": found}:
        print("mapping", found is key)
    case _:
        print("no mapping")
