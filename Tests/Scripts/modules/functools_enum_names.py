# functools' constants of wrappers, enum.ReprEnum, the views and asynchronous classes of collections.abc, timeit's clock.
import collections.abc
import enum
import functools
import timeit
from collections.abc import AsyncIterable, AsyncIterator, MappingView, ValuesView, KeysView, ItemsView, Collection
from enum import ReprEnum, Enum, IntEnum, IntFlag, StrEnum
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, update_wrapper, wraps
import time


def t(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)


print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
print(update_wrapper.__defaults__ == (WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES), wraps.__defaults__ == update_wrapper.__defaults__)


def wrapped(a: int) -> str:
    "What it says."


wrapped.extra = 1


def wrapper():
    pass


wrapper.own = 2
print(update_wrapper(wrapper, wrapped) is wrapper, [getattr(wrapper, name) for name in WRAPPER_ASSIGNMENTS], vars(wrapper) == {"own": 2, "extra": 1, "__wrapped__": wrapped})


class Bare:
    pass


bare = Bare()
update_wrapper(bare, wrapped, WRAPPER_ASSIGNMENTS[:2], ())
print(sorted(vars(bare)), bare.__name__)
t(update_wrapper, bare, wrapped, WRAPPER_ASSIGNMENTS, ("missing",))
update_wrapper(bare, 5)
print(bare.__doc__ == int.__doc__, bare.__name__, bare.__wrapped__)
t(update_wrapper, 5, wrapped)
t(lambda: wraps(wrapped, assigned=("__doc__", "nothing"))(lambda: 0).__doc__)
t(wraps)
t(lambda: wraps(wrapped, updated=5).keywords["updated"])


class Plain(float, ReprEnum):
    HALF = 0.5
    ONE = 1


class Usual(float, Enum):
    HALF = 0.5


print(Plain.HALF, str(Plain.ONE), repr(Plain.ONE), f"{Plain.HALF:.3f}", format(Plain.HALF), Plain.__str__ is float.__repr__, Plain.__format__ is float.__format__)
print(Usual.HALF, repr(Usual.HALF), format(Usual.HALF))
print([issubclass(each, ReprEnum) for each in (IntEnum, StrEnum, IntFlag, Enum, enum.Flag, Plain, Usual)], ReprEnum.__mro__[1].__name__, len(ReprEnum))


class Mixin:
    pass


for bases in ((ReprEnum,), (Mixin, ReprEnum), (ReprEnum, enum.Flag), (enum.Flag, ReprEnum), (int, ReprEnum), (ReprEnum, int)):
    t(lambda: enum.EnumType("Made", bases, enum.EnumType.__prepare__("Made", bases)))
t(ReprEnum, 1)
t(lambda: ReprEnum("Made", "A B", type=int).B)
t(lambda: repr(ReprEnum("Made", {"A": "x"}, type=str).A))
t(lambda: Plain(0.5))
t(lambda: Plain(7))
t(lambda: Plain["ONE"].value)

print([name for name in collections.abc.__all__ if not hasattr(collections.abc, name)], sorted(collections.abc.__all__) == sorted(set(collections.abc.__all__)))


class Map(collections.abc.Mapping):
    def __init__(self, **items):
        self.items_of = items

    def __getitem__(self, key):
        return self.items_of[key]

    def __iter__(self):
        return iter(self.items_of)

    def __len__(self):
        return len(self.items_of)

    def __repr__(self):
        return f"Map({self.items_of})"


made = Map(a=1, b=2, c=float("nan"))
view = MappingView(made)
print(len(view), view, MappingView.__slots__, MappingView.__mro__[1].__name__, view.__class__)
t(MappingView)
t(len, MappingView(5))
t(iter, view)
values = made.values()
print(type(values) is ValuesView, values, len(values), 2 in values, 3 in values, list(made.values())[:2], made.items_of["c"] in values, issubclass(ValuesView, Collection))
print(list(ValuesView({"x": 1})), 1 in ValuesView({"x": 1}), ValuesView({}), list(reversed(list(values)))[1:])
t(reversed, values)
t(lambda: values == values)
t(lambda: values | {1})
for kind, real in ((KeysView, {}.keys()), (ItemsView, {}.items()), (ValuesView, {}.values())):
    print(kind.__name__, isinstance(real, kind), isinstance(real, MappingView), issubclass(kind, MappingView), isinstance([], kind), issubclass(kind, collections.abc.Set))
t(lambda: KeysView(made) & {"a", "z"})
t(lambda: sorted(ItemsView(made) - {("a", 1)})[:1])


class Asynchronous(AsyncIterable):
    def __aiter__(self):
        return super().__aiter__()


class Duck:
    def __aiter__(self):
        pass


class NotDuck(Duck):
    __aiter__ = None


print(isinstance(Asynchronous(), AsyncIterable), issubclass(Duck, AsyncIterable), issubclass(NotDuck, AsyncIterable), isinstance([], AsyncIterable))
t(AsyncIterable)
print(AsyncIterable.__abstractmethods__, AsyncIterator.__abstractmethods__ == {"__anext__"}, issubclass(AsyncIterator, AsyncIterable), AsyncIterable[int], MappingView.__doc__ is None)
t(Asynchronous().__aiter__)


class Steps(AsyncIterator):
    async def __anext__(self):
        return await super().__anext__()


print(Steps().__aiter__().__class__.__name__)
try:
    Steps().__anext__().send(None)
except StopAsyncIteration as error:
    print("ends", error.args)
except RuntimeError as error:
    print("ends", error, repr(error.__cause__))


async def gives():
    yield 1


print(isinstance(gives(), AsyncIterable), isinstance(gives(), collections.abc.AsyncGenerator), issubclass(AsyncIterable, collections.abc.Iterable))

print(timeit.default_timer is time.perf_counter, type(timeit.default_timer()).__name__, timeit.__all__, timeit.Timer("pass").timer is timeit.default_timer)
ticks = iter(range(100))
print(timeit.timeit("pass", timer=lambda: next(ticks), number=3), timeit.repeat("x = 1", timer=lambda: next(ticks), repeat=2, number=1), timeit.default_number, timeit.default_repeat)
