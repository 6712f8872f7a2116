# small
# Objects that do not support weak references, also in subclasses where the layout has no room for the word.

import types
import weakref


class Number(int):
    pass


class Pair(tuple):
    pass


class Slotted:
    __slots__ = ('a',)


class Data(bytes):
    pass


def walk():
    yield


values = [
    None, True, 5, 2 ** 100, 2.5, 1j, 'text', b'bytes', bytearray(), [], (), {}, range(3), slice(1), object(), ..., NotImplemented, Number(5), Pair(), Slotted(), Data(),
    ValueError(), BaseExceptionGroup('g', [KeyboardInterrupt()]), property(), types.CellType(1), iter([]), iter(''), iter({}), zip(), map(len, []), enumerate([]), reversed([]), {}.keys(), types.SimpleNamespace(),
    types.MappingProxyType({}), int | str, super(Slotted, Slotted()), staticmethod(len), classmethod(len), weakref.ref(walk), weakref.proxy(walk),
]
for value in values:
    kind = type(value)
    try:
        weakref.ref(value)
        print(kind.__name__, 'supports it')
    except TypeError as error:
        print(kind.__weakrefoffset__, error)
    try:
        weakref.proxy(value)
    except TypeError as error:
        print('  ', error)
print(weakref.getweakrefcount(5), weakref.getweakrefs([]))


class Float(float):
    pass


class String(str):
    pass


print(weakref.ref(Float(1.5))(), weakref.ref(String('s'))())
