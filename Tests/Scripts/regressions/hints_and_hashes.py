# Length hints that cannot be true, hashes that are known already, classes that refuse to be subscripted.
import sys


class Boundless:
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return sys.maxsize


def extended(items):
    made = [0]
    made.extend(items)
    return made


for make in list, lambda items: [0].__iadd__(items), tuple, lambda items: [*items], extended, bytearray:
    try: print(make(Boundless()))
    except MemoryError as error: print(type(error).__name__)


class Counted:
    count = 0
    def __init__(self, value): self.value = value
    def __hash__(self): Counted.count += 1; return hash(self.value)
    def __eq__(self, other): return self.value == other.value


table = dict.fromkeys(map(Counted, range(5)))
for make in (lambda: set(table), lambda: frozenset(table), lambda: set().union(table), lambda: set(table).difference(table),
             lambda: set(table).issubset(table), lambda: set(table).symmetric_difference(table), lambda: dict.fromkeys(table), lambda: set(table).copy()):
    Counted.count = 0
    made = make()
    print(Counted.count, end=' ')
print(set('ab').issubset('abc'), {1, 2}.issubset(iter([2, 1, 3])), {1, 2}.issubset([1]))


class Refused: __class_getitem__ = None
class Odd: __class_getitem__ = 5


for cls in Refused, Odd:
    try: cls[int]
    except TypeError as error: print(error)
