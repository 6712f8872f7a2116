# typing: each alias by what it stands for and takes, the forms, files, protocols of operations, what only checkers use.
import copy
import inspect
import pickle
import sys
import typing
from typing import *


def show(function):
    try:
        made = function()
        print(type(made).__name__, made)
    except Exception as error:
        print(type(error).__name__, error)


ALIASES = """AbstractSet AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable ChainMap
Collection Container ContextManager Coroutine Counter DefaultDict Deque Dict FrozenSet Generator Hashable ItemsView Iterable
Iterator KeysView List Mapping MappingView Match MutableMapping MutableSequence MutableSet OrderedDict Pattern Reversible
Sequence Set Sized Tuple Type ValuesView""".split()
for name in ALIASES:
    alias = getattr(typing, name)
    print(name, alias, alias.__origin__, alias.__name__, alias.__module__, get_origin(alias), get_args(alias))
    print(alias is getattr(typing, name), alias is globals()[name], pickle.loads(pickle.dumps(alias)) is alias, hash(alias) == hash(alias))
    for arguments in (int, (int, str), (int, str, bytes), (), (int, ...), ([int], str), 3, "int", None):
        show(lambda: alias[arguments])
    show(lambda: alias())
    show(lambda: isinstance([], alias))
    show(lambda: issubclass(dict, alias))
    show(lambda: alias | None)
    show(lambda: type(alias[int] if name not in ("Callable",) else alias[[int], str]).__name__)
print(sorted(name for name in typing.__all__ if not hasattr(typing, name)), len(set(typing.__all__)))
show(lambda: typing.nothing)

FORMS = """Any NoReturn Never Self LiteralString TypeAlias ClassVar Final TypeGuard Required NotRequired Unpack Union Optional
Literal Concatenate Annotated Generic Protocol""".split()
for name in FORMS:
    form = getattr(typing, name)
    print(name, form, getattr(form, "__name__", None), getattr(form, "__qualname__", None), form.__module__, copy.copy(form) is form)
    print(pickle.loads(pickle.dumps(form)) is form, type(form).__name__)
    for arguments in (int, (int, str), (), (int, ...), None, "int", 3, [int], (int, int), (1, True), TypeVar("T")):
        show(lambda: form[arguments])
    show(lambda: type(form()).__name__)
    show(lambda: isinstance(3, form))
    show(lambda: issubclass(int, form))
    show(lambda: form | int)
    show(lambda: int | form)
    show(lambda: type("Derived", (form,), {}).__mro__)
    show(lambda: List[form])
    show(lambda: get_type_hints(type("C", (), {"__annotations__": {"a": form}})))
show(lambda: Any.nothing)
show(lambda: Union.nothing)
show(lambda: list(Union))
print(type("A", (Any,), {})().__class__.__mro__[1])

# Variables
P = ParamSpec("P")
T = TypeVar("T", covariant=True)
U = TypeVar("U", int, str)
B = TypeVar("B", bound="int", contravariant=True)
Ts = TypeVarTuple("Ts")
for variable in (P, T, U, B, Ts, P.args, P.kwargs):
    print(variable, type(variable).__name__, getattr(variable, "__module__", None), getattr(variable, "__bound__", None),
          getattr(variable, "__constraints__", None), getattr(variable, "__covariant__", None), getattr(variable, "__contravariant__", None))
    show(lambda: copy.deepcopy(variable) is variable)
    show(lambda: variable | None)
    show(lambda: None | variable)
    show(lambda: hash(variable) == hash(variable))
print(P.args == P.args, P.args == P.kwargs, P.args != ParamSpec("P").args, isinstance(P.args, ParamSpecArgs), isinstance(P.kwargs, ParamSpecKwargs))
print(get_origin(P.args) is P, ParamSpecArgs(P) == P.args, ParamSpecKwargs(P) == P.kwargs, P.args == 3, list(Ts), P.args.__origin__)
for make in (
    lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: TypeVar("X", covariant=True, contravariant=True),
    lambda: TypeVar("X", bound=3), lambda: TypeVar("X", (1, 2), str), lambda: TypeVar(), lambda: ParamSpec("P", int), lambda: TypeVarTuple(),
    lambda: TypeVarTuple("Ts", bound=int), lambda: type("D", (TypeVar,), {}), lambda: type("D", (type(P.args),), {}), lambda: setattr(P, "args", 1),
    lambda: List[T][U][int], lambda: Dict[T, U][int, str], lambda: Tuple[Unpack[Ts]][int, str], lambda: Tuple[Unpack[Ts]][()],
    lambda: Callable[P, T][[int], str], lambda: Callable[P, T][..., str], lambda: Callable[Concatenate[int, P], T][[str], bytes],
    lambda: Callable[P, int][int, str], lambda: Union[T, U][int, int], lambda: Annotated[T, 1][int], lambda: Annotated[Annotated[T, 1], 2],
    lambda: Literal[1, 1, True, Literal[2, "x"]], lambda: Literal[1] == Literal[True], lambda: Literal[1, 2] == Literal[2, 1],
    lambda: hash(Union[int, str]) == hash(Union[str, int]), lambda: Union[int, str] == int | str, lambda: Union[int, str] == 3,
    lambda: List[int] == List[int], lambda: List[int] == list[int], lambda: Annotated[int, 1] == Annotated[int, 1], lambda: List[int].copy_with((str,)),
    lambda: Tuple[int, ...].__reduce__()[1], lambda: Callable[[int], str].__reduce__()[1], lambda: Callable[P, str].__reduce__()[1],
    lambda: Union[int, None].__reduce__()[1], lambda: Annotated[int, 1].__reduce__()[1], lambda: List[int].__reduce__()[1], lambda: Dict.__reduce__(),
    lambda: Unpack[Tuple[int, str]].__typing_unpacked_tuple_args__, lambda: Unpack[List[int]].__typing_unpacked_tuple_args__,
    lambda: Unpack[Ts].__typing_is_unpacked_typevartuple__, lambda: Tuple[int, ...][str], lambda: issubclass(int, Union[int, str]),
    lambda: isinstance("", Union[int, None]), lambda: isinstance("", Union[int, List[int]]), lambda: isinstance([], List[int]),
    lambda: issubclass(list, Sequence[int]), lambda: issubclass(List, Sequence), lambda: issubclass(List[int], Sequence),
):
    show(make)

# Files
for kind in (IO, TextIO, BinaryIO):
    print(kind, kind.__mro__[1:], sorted(name for name in vars(kind) if not name.startswith("_")), sorted(kind.__abstractmethods__) if hasattr(kind, "__abstractmethods__") else None)
for name in ("mode name close closed fileno flush isatty read readable readline readlines seek seekable tell truncate writable "
             "write writelines buffer encoding errors line_buffering newlines").split():
    print(name, [hasattr(kind, name) for kind in (IO, TextIO, BinaryIO)], end=" ")
print(IO[str], BinaryIO.__orig_bases__, isinstance(sys.stdout, TextIO))

# Protocols of operations


class Everything:
    def __abs__(self): return 1
    def __bytes__(self): return b""
    def __complex__(self): return 1j
    def __float__(self): return 1.0
    def __index__(self): return 1
    def __int__(self): return 1
    def __round__(self, ndigits=0): return 1


for protocol in (SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound):
    method, = protocol.__abstractmethods__
    function = vars(protocol)[method]
    print(protocol, protocol.__mro__[1:], protocol.__parameters__, protocol.__slots__, method, inspect.signature(function),
          function.__qualname__, function.__module__, function.__annotations__, getattr(protocol, "__orig_bases__", None))
    print([isinstance(value, protocol) for value in (1, 1.5, 1j, "1", b"", Everything(), None)], issubclass(int, protocol), function(None))
    show(lambda: type(protocol()).__name__)
    show(lambda: protocol[int])
    show(lambda: type("Own", (protocol,), {method: lambda self: 3})().__class__.__mro__[1])


class HasSize(Protocol):
    size: int

    def grow(self): pass


@runtime_checkable
class CanGrow(Protocol):
    def grow(self): pass


@runtime_checkable
class Sizable(Protocol):
    size: int


class Plant:
    size = 3
    def grow(self): pass


class Stone:
    grow = None


class Child(CanGrow):
    def __init__(self, height=1): self.height = height


class Grandchild(HasSize, Child):
    pass


for test in (
    lambda: isinstance(Plant(), HasSize), lambda: isinstance(Plant(), CanGrow), lambda: isinstance(Stone(), CanGrow), lambda: issubclass(Plant, CanGrow),
    lambda: issubclass(Stone, CanGrow), lambda: issubclass(Plant, Sizable), lambda: isinstance(Plant(), Sizable), lambda: isinstance(3, Sizable),
    lambda: issubclass(3, CanGrow), lambda: HasSize(), lambda: Child(5).height, lambda: Grandchild(6).height, lambda: Grandchild(7).__class__.__init__ is Child.__init__,
    lambda: runtime_checkable(Plant), lambda: type("Bad", (Protocol, Plant), {}), lambda: isinstance(Child(), CanGrow), lambda: type(Protocol()), lambda: Protocol[int],
    lambda: isinstance(type("Empty", (HasSize,), {})(), HasSize), lambda: issubclass(Child, HasSize),
):
    show(test)

# What only type checkers use
sys.stderr = sys.stdout
print(reveal_type(3), assert_type(3, str), cast(str, 3), TYPE_CHECKING, Text is str, AnyStr, AnyStr.__constraints__)
show(lambda: assert_never("x" * 200))
decorated = no_type_check_decorator(lambda function: function)


@decorated
def unchecked(a: "nonsense("): pass


print(get_type_hints(unchecked), decorated.__wrapped__ is not None, unchecked.__no_type_check__)


@overload
def over(a: int): ...
@overload
def over(a: str): ...
def over(a): return a


print(len(get_overloads(over)), [each.__annotations__ for each in get_overloads(over)], over(3))
clear_overloads()
print(get_overloads(over))
show(lambda: overload(over)())
show(lambda: overload(3)())
marked = dataclass_transform(order_default=True, extra=3)(lambda: 0)
print(marked.__dataclass_transform__, final(marked).__final__, final(3))
Price = NewType("Price", int)
print(Price, Price(3), Price.__supertype__, Price.__name__, Price | None, None | Price, Price.__reduce__(), Price.__module__)
show(lambda: type("P", (Price,), {}))
show(lambda: exec("class Dear(Price): pass"))

# Texts
for text in ("int", "List['int']", "*Ts", "nonsense(", "1 +", 3):
    show(lambda: ForwardRef(text))
first, second = ForwardRef("int"), ForwardRef("int", module="typing")
print(first == ForwardRef("int"), first == second, hash(first) == hash(ForwardRef("int")), first == 3, first | None, second, first.__forward_evaluated__)
print(first._evaluate({}, {}, frozenset()), first.__forward_evaluated__, first.__forward_value__, first == ForwardRef("int"))
print(ForwardRef("Any", module="typing")._evaluate({}, {}, frozenset()), ForwardRef("x")._evaluate(None, {"x": int}, frozenset()), ForwardRef("x")._evaluate({}, {}, {"x"}))
show(lambda: ForwardRef("x")._evaluate(None, None, frozenset()))
show(lambda: ForwardRef("1")._evaluate(None, None, frozenset()))


def hinted(a: "int", b: "List[Price]" = None, *c: Annotated["str", 1], d: "int | None", e: None, **f: "Dict[str, List['int']]") -> "list['Price']": pass


print(get_type_hints(hinted))
print(get_type_hints(hinted, include_extras=True))
print(get_type_hints(hinted, {"int": str, "List": List, "Price": bytes, "str": str, "Dict": Dict, "list": list}))
show(lambda: get_type_hints(3))
show(lambda: get_type_hints(print))
show(lambda: get_type_hints(type("C", (), {"__annotations__": {"a": "nowhere"}})))
for odd in (int, 3, None, list[int], int | str, Union[int, str], Generic, Generic[U], Annotated[int, 1], Callable[[int], str], Callable[..., int], Literal[1], P.args, ClassVar[int], Tuple[()]):
    print(odd, get_origin(odd), get_args(odd))

# Tuples of any length in the place of variables
A1, A2 = TypeVar("A1"), TypeVar("A2")


class Row(Generic[A1, Unpack[Ts], A2]): pass


class Head(Generic[A1, Unpack[Ts]]): pass


class Tail(Generic[Unpack[Ts], A2]): pass


many, others = Unpack[Tuple[int, ...]], (*tuple[str, ...],)[0]
for arguments in ((many,), (many, bytes), (bytes, many), (bytes, many, float), (many, others), (bytes, bytes, many, float, float), (bytes,), (others, many, int)):
    for kind in (Row, Head, Tail, Tuple[A1, Unpack[Ts], A2]):
        show(lambda: kind[arguments])


def starred(*args: Unpack[Tuple[int, str]]): pass
def starred_text(*args: "*tuple[int, str]"): pass


for function in (starred, starred_text):
    print(get_type_hints(function), type(get_type_hints(function)["args"]).__name__, get_type_hints(function)["args"] == Unpack[tuple[int, str]])
