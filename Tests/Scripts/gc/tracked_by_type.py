# Which values the collector knows.

import gc
import types


class Plain:
    pass


class Slotted:
    __slots__ = ()


class Number(int):
    pass


def function():
    yield


values = [
    None, True, 5, 10 ** 30, 2.5, 1j, 'text', b'bytes', bytearray(b'x'), ..., NotImplemented, object(), range(3), [], (), (1,), ([],), {}, {'a': 1}, {'a': []}, set(), frozenset(),
    Plain(), Slotted(), Number(5), Plain, int, function, function(), len, [].append, Plain().__init__, lambda: 0, types.CellType(1), property(), staticmethod(len), classmethod(len), slice(1), memoryview(b'x'),
    iter([]), iter(()), iter(''), iter({}), iter(set()), iter(range(3)), zip(), map(len, []), enumerate([]), reversed([]), {}.keys(), {}.items(), ValueError(), types.SimpleNamespace(), types.MappingProxyType({}),
    gc, list[int], int | str, super(Plain, Plain()), function.__code__,
]
for value in values:
    print(type(value).__name__, gc.is_tracked(value))
