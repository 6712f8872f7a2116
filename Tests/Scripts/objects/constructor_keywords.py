# small
# Keywords for constructors that take none: a subclass with an `__init__` (or, for a list, a `__new__`) of its own may take some.
import array
import collections
import itertools

kinds = [
    (map, (int, [1])), (filter, (None, [1])), (zip, ([1],)), (reversed, ([1],)), (tuple, ([1],)), (list, ([1],)), (set, ([1],)),
    (frozenset, ([1],)), (int, (1,)), (float, (1,)), (complex, (1,)), (bytes, (b'a',)), (bytearray, (b'a',)), (range, (1,)), (slice, (1,)),
    (str, ('a',)), (dict, ()), (collections.deque, ([1],)), (array.array, ('i',)), (itertools.cycle, ([1],)), (itertools.chain, ([1],)),
]
for base, arguments in kinds:
    try:
        class Plain(base):
            pass
    except TypeError as error:
        print(base.__name__, error)
        continue

    class OwnInit(base):
        def __init__(self, *arguments, **keywords):
            pass

    class OwnNew(base):
        def __new__(cls, *arguments, **keywords):
            return base.__new__(cls, *arguments)

    for kind in base, Plain, OwnInit, OwnNew:
        for keywords in {}, {'x': 1}:
            try:
                print(base.__name__, kind.__name__, len(keywords), type(kind(*arguments, **keywords)).__name__)
            except TypeError as error:
                print(base.__name__, kind.__name__, len(keywords), error)
