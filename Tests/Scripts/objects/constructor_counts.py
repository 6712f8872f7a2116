# small
# Too many arguments for constructors: some messages have the name of the subclass.
import array
import collections
import itertools

for base in (
    map, filter, zip, reversed, enumerate, tuple, list, set, frozenset, int, float, complex, bytes, bytearray, str, dict, object, property,
    staticmethod, classmethod, super, type, collections.deque, collections.OrderedDict, collections.defaultdict, array.array, itertools.cycle,
    itertools.islice, itertools.repeat, itertools.count, itertools.accumulate, itertools.combinations, BaseException, KeyError,
):
    class Derived(base):
        pass

    for kind in base, Derived:
        for arguments in (), ([], {}, (), None, 5, 6, 7, 8):
            try:
                print(base.__name__, kind.__name__, len(arguments), type(kind(*arguments)).__name__)
            except Exception as error:
                print(base.__name__, kind.__name__, len(arguments), type(error).__name__, error)
