# small
# Each kind of object that supports weak references: one is made, told of, and cleared.

import types
import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ('__weakref__',)


class Text(str):
    pass


def function():
    pass


def walk():
    yield


async def work():
    pass


async def stream():
    yield


def closed(coroutine):
    coroutine.close()
    return coroutine


for make in (Plain, Slotted, lambda: Text('x'), lambda: type('Local', (), {}), set, lambda: frozenset([object()]), lambda: (lambda: 0), walk, lambda: closed(work()), stream, lambda: types.ModuleType('m'),
             lambda: types.MethodType(print, Plain()), lambda: compile('1', 'f', 'eval'), lambda: memoryview(bytearray(1)), lambda: list[Plain], lambda: type('E', (Exception,), {})(), lambda: ExceptionGroup('g', [ValueError()]),
             lambda: type('L', (list,), {})(), lambda: type('D', (dict,), {})(), lambda: [].append, lambda: type('M', (types.ModuleType,), {})('m')):
    one = make()
    seen = []
    reference = weakref.ref(one, seen.append)
    proxy = weakref.proxy(one)
    print(type(one).__name__, type(one).__weakrefoffset__ > 0, reference() is one, weakref.getweakrefcount(one) >= 2, end=' ')
    kind = type(one).__name__
    if kind == 'type':
        print()
        continue
    one = make = None
    print(reference(), len(seen))
