# What collections loads late is there all the same.
import collections
import sys

print(hasattr(collections, "ChainMap"), hasattr(collections, "nothing"))
print(sorted(name for name in collections.__all__ if not hasattr(collections, name)))
print(collections.UserDict.__module__, collections.UserDict.__qualname__)
import collections.abc

print(collections.abc.Mapping is sys.modules["collections.abc"].Mapping)
from collections import *

print(ChainMap, UserDict, UserList, UserString, Counter, OrderedDict, defaultdict, deque, namedtuple.__name__)
try:
    from collections import Mapping
except ImportError as error:
    print(str(error).split("(")[0])
