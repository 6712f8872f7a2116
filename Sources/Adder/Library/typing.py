"""Names for annotations, and what runs with them: generic classes, protocols, typed tuples and dicts, evaluating
annotations.

The special forms, type variables and aliases are in _typing_core. What needs other modules (re, contextlib) is made
when it is asked for.
"""

import collections
import collections.abc
import sys
import types
from abc import ABCMeta, abstractmethod

import _collections_abc
from _typing_core import (
    Annotated, Any, Callable, ClassVar, Concatenate, Final, Generic, Literal, LiteralString, Never, NoReturn,
    NotRequired, Optional, ParamSpec,
    ParamSpecArgs, ParamSpecKwargs, Required, Self, TypeAlias, TypeGuard, TypeVar, TypeVarTuple, Union, Unpack,
    _AnnotatedAlias, _BaseGenericAlias,
    _CallableGenericAlias, _CallableType, _ConcatenateGenericAlias, _Final, _GenericAlias, _LiteralGenericAlias,
    _SpecialForm,
    _SpecialGenericAlias, _TupleType, _UnionGenericAlias, _UnpackGenericAlias, _caller, _cleanups,
    _collect_parameters,
    _generic_alias, _is_param_expr,
    _type_check, _type_convert, _type_repr,
)
from types import GenericAlias, MethodDescriptorType, MethodWrapperType, WrapperDescriptorType

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
    "Optional", "ParamSpec", "Protocol", "Tuple",
    "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "ByteString", "Container", "ContextManager",
    "Hashable", "ItemsView", "Iterable",
    "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence",
    "Sized", "ValuesView",
    "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap",
    "Counter", "Deque", "Dict",
    "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO",
    "IO", "Match", "Pattern", "TextIO",
    "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "final", "get_args",
    "get_origin", "get_overloads",
    "get_type_hints", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check",
    "no_type_check_decorator", "NoReturn", "NotRequired",
    "overload", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
    "TYPE_CHECKING", "TypeAlias",
    "TypeGuard", "Unpack",
]

TYPE_CHECKING = False
Text = str

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)

_alias = _SpecialGenericAlias
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Dict = _alias(dict, 2, inst=False, name="Dict")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
Type = _alias(type, 1, inst=False, name="Type")
Deque = _alias(collections.deque, 1, name="Deque")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
Hashable = _alias(_collections_abc.Hashable, 0)
Awaitable = _alias(_collections_abc.Awaitable, 1)
Coroutine = _alias(_collections_abc.Coroutine, 3)
AsyncIterable = _alias(_collections_abc.AsyncIterable, 1)
AsyncIterator = _alias(_collections_abc.AsyncIterator, 1)
AsyncGenerator = _alias(_collections_abc.AsyncGenerator, 2)
Iterable = _alias(_collections_abc.Iterable, 1)
Iterator = _alias(_collections_abc.Iterator, 1)
Generator = _alias(_collections_abc.Generator, 3)
Reversible = _alias(_collections_abc.Reversible, 1)
Sized = _alias(_collections_abc.Sized, 0)
Container = _alias(_collections_abc.Container, 1)
Collection = _alias(_collections_abc.Collection, 1)
AbstractSet = _alias(_collections_abc.Set, 1, name="AbstractSet")
MutableSet = _alias(_collections_abc.MutableSet, 1)
Mapping = _alias(_collections_abc.Mapping, 2)
MutableMapping = _alias(_collections_abc.MutableMapping, 2)
Sequence = _alias(_collections_abc.Sequence, 1)
MutableSequence = _alias(_collections_abc.MutableSequence, 1)
ByteString = _alias(_collections_abc.ByteString, 0)
MappingView = _alias(_collections_abc.MappingView, 1)
KeysView = _alias(_collections_abc.KeysView, 1)
ItemsView = _alias(_collections_abc.ItemsView, 2)
ValuesView = _alias(_collections_abc.ValuesView, 1)


def _later(name):
    """What is made when it is first asked for, because of what it needs."""
    if name == "ChainMap":
        return _alias(collections.ChainMap, 2)
    if name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        return _alias(getattr(contextlib, f"Abstract{name}"), 1, name=name)
    if name in ("Pattern", "Match"):
        import re

        return _alias(getattr(re, name), 1)
    if name in ("IO", "TextIO", "BinaryIO"):
        import _typing_io

        return getattr(_typing_io, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __getattr__(name):
    made = globals()[name] = _later(name)
    return made


def __dir__():
    return sorted({*globals(), *__all__})


# Protocols

_EXCLUDED = {
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
    "__abstractmethods__", "__annotations__", "__dict__",
    "__doc__", "__init__", "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__",
    "__class_getitem__", "__match_args__",
    "_MutableMapping__marker",
}
EXCLUDED_ATTRIBUTES = sorted(_EXCLUDED)

# Abstract classes that protocols may derive from.
_PROTO_ALLOWLIST = {
    "collections.abc": {
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized", "Container",
        "Collection", "Reversible",
    },
    "contextlib": {"AbstractContextManager", "AbstractAsyncContextManager"},
}


def _get_protocol_attrs(cls):
    """The names that a protocol asks for."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in (*base.__dict__, *getattr(base, "__annotations__", ())):
            if not name.startswith("_abc_") and name not in _EXCLUDED:
                names.add(name)
    return names


def _is_callable_members_only(cls):
    return all(callable(getattr(cls, name, None)) for name in _get_protocol_attrs(cls))


def _is_checked_by_library(depth):
    """Whether a check comes from the abstract classes or functools, which do not mean it."""
    return _caller(depth) in ("abc", "functools", None)


_NOT_CHECKABLE = "Instance and class checks can only be used with @runtime_checkable protocols"


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not getattr(cls, "_is_runtime_protocol", False) and not _is_checked_by_library(2):
            raise TypeError(_NOT_CHECKABLE)
        if (not is_protocol or _is_callable_members_only(cls)) and issubclass(instance.__class__, cls):
            return True
        if is_protocol and all(_has_member(instance, cls, name) for name in _get_protocol_attrs(cls)):
            return True
        return super().__instancecheck__(instance)


def _has_member(instance, cls, name):
    if not hasattr(instance, name):
        return False
    return not callable(getattr(cls, name, None)) or getattr(instance, name) is not None


def _proto_hook(cls, other):
    """`__subclasshook__` of protocols."""
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    if not getattr(cls, "_is_runtime_protocol", False):
        if _is_checked_by_library(3):
            return NotImplemented
        raise TypeError(_NOT_CHECKABLE)
    if not _is_callable_members_only(cls):
        if _is_checked_by_library(3):
            return NotImplemented
        raise TypeError("Protocols with non-method members don't support issubclass()")
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")
    for name in _get_protocol_attrs(cls):
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in getattr(base, "__annotations__", ()) and issubclass(other, Generic) and other._is_protocol:
                break
        else:
            return NotImplemented
    return True


def _no_init_or_replace_init(self, *args, **kwargs):
    """`__init__` of protocols: they have no instances, but classes derived from them have, with the next `__init__`."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes: what has their methods and attributes counts as an instance."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_proto_hook)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if base in (object, Generic) or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ()):
                continue
            if not (issubclass(base, Generic) and getattr(base, "_is_protocol", False)):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol: isinstance() and issubclass() look for its members."""
    if not issubclass(cls, Generic) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    """An ABC with one abstract method __int__."""

    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """An ABC with one abstract method __float__."""

    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """An ABC with one abstract method __complex__."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """An ABC with one abstract method __bytes__."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """An ABC with one abstract method __index__."""

    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """An ABC with one abstract method __abs__ that is covariant in its return type."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """An ABC with one abstract method __round__ that is covariant in its return type."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


# Named tuples

_NT_PROHIBITED = frozenset({
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict",
    "_source",
})
_NT_SPECIAL = frozenset({"__module__", "__name__", "__annotations__"})


def _named_tuple(name, types, module, defaults=()):
    """A named tuple with annotations."""
    types = {field: _type_check(kind, f"field {field} annotation must be a type") for field, kind in types}
    made = collections.namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        annotations = ns.get("__annotations__", {})
        defaulted = []
        for field in annotations:
            if field in ns:
                defaulted.append(field)
            elif defaulted:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(defaulted) > 1 else ''} {', '.join(defaulted)}"
                )
        made = _named_tuple(typename, annotations.items(), ns["__module__"], [ns[field] for field in defaulted])
        if Generic in bases:
            # The subscripts of tuple would come before those of Generic.
            made.__bases__ = bases
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
        for key in ns:
            if key in _NT_PROHIBITED:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in _NT_SPECIAL and key not in made._fields:
                setattr(made, key, ns[key])
        if Generic in bases:
            made.__init_subclass__()
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """Typed version of namedtuple: a base class with annotated fields, or called with the name and pairs of names and
    types.
    """
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    return _named_tuple(typename, fields, module=_caller())


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# Typed dicts

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        given = ns.get("__annotations__", {})
        own = {key: _type_check(kind, msg, module=made.__module__) for key, kind in given.items()}
        annotations = {}
        required = set()
        optional = set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        annotations.update(own)
        for key, kind in own.items():
            if get_origin(kind) is Annotated:
                kind = kind.__origin__
            form = get_origin(kind)
            if form is Required or total and form is not NotRequired:
                required.add(key)
            else:
                optional.add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        if not hasattr(made, "__total__"):
            made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A simple typed namespace: at runtime a plain dict. A base class with annotated keys, or called with the name
    and a dict.
    """
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    if kwargs:
        import warnings

        warnings.warn(
            "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in Python "
            "3.13, and may not be understood by third-party type checkers.",
            DeprecationWarning, stacklevel=2,
        )
    ns = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    return _TypedDictMeta(typename, (), ns, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def _typeddict_mro_entries(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typeddict_mro_entries


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class"""
    return isinstance(tp, _TypedDictMeta) if type(tp) is not _TypedDictMeta else True


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead: calling one gives the argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        # Deriving from it is an error that deserves an answer.
        superclass = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(
                    f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {superclass})`"
                )

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# Annotations as texts

class ForwardRef(_Final, _root=True):
    """A type hint as text, for what is not known yet."""

    __slots__ = (
        "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
        "__forward_is_argument__", "__forward_is_class__",
        "__forward_module__",
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # An annotation can begin with a star.
        text = f"({arg},)[0]" if arg.startswith("*") else arg
        try:
            code = compile(text, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            elif globalns is None:
                globalns = localns
            elif localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                globalns = getattr(sys.modules.get(self.__forward_module__, None), "__dict__", globalns)
            kind = _type_check(
                eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.",
                is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__,
            )
            self.__forward_value__ = _eval_type(kind, globalns, localns, recursive_guard | {self.__forward_arg__})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_arg__ == other.__forward_arg__ and self.__forward_value__ == other.__forward_value__
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    """A type with the forward references in it evaluated."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        args = t.__args__
        if isinstance(t, GenericAlias):
            args = tuple(ForwardRef(arg) if isinstance(arg, str) else arg for arg in args)
        evaluated = tuple(_eval_type(arg, globalns, localns, recursive_guard) for arg in args)
        if evaluated == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, evaluated)
        if isinstance(t, types.UnionType):
            joined = evaluated[0]
            for arg in evaluated[1:]:
                joined = joined | arg
            return joined
        return t.copy_with(evaluated)
    return t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object: the annotations of a class with its bases, of a function or a module, with
    texts evaluated.

    What Annotated, Required and NotRequired add is left out unless include_extras says so.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = _class_hints(obj, globalns, localns)
    else:
        if globalns is None:
            if isinstance(obj, types.ModuleType):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, "__wrapped__"):
                    inner = inner.__wrapped__
                globalns = getattr(inner, "__globals__", {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        hints = getattr(obj, "__annotations__", None)
        if hints is None:
            if isinstance(obj, _ANNOTATED_KINDS):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        is_argument = not isinstance(obj, types.ModuleType)
        hints = {name: _hint(value, globalns, localns, is_argument, False) for name, value in hints.items()}
    return hints if include_extras else {name: _strip_annotations(kind) for name, kind in hints.items()}


_ANNOTATED_KINDS = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, WrapperDescriptorType,
    MethodWrapperType, MethodDescriptorType,
)


def _hint(value, globalns, localns, is_argument, is_class):
    if value is None:
        value = type(None)
    if isinstance(value, str):
        value = ForwardRef(value, is_argument=is_argument, is_class=is_class)
    return _eval_type(value, globalns, localns)


def _class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        base_globals = getattr(sys.modules.get(base.__module__, None), "__dict__", {}) if globalns is None else globalns
        annotations = base.__dict__.get("__annotations__", {})
        if isinstance(annotations, types.GetSetDescriptorType):
            annotations = {}
        base_locals = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            # What the class defines comes behind what its module does.
            base_globals, base_locals = base_locals, base_globals
        for name, value in annotations.items():
            hints[name] = _hint(value, base_globals, base_locals, False, True)
    return hints


def _strip_annotations(t):
    """A type without Annotated, Required and NotRequired."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, "__origin__") and t.__origin__ in (Required, NotRequired):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        args = tuple(_strip_annotations(arg) for arg in t.__args__)
        if args == t.__args__:
            return t
        if isinstance(t, _GenericAlias):
            return t.copy_with(args)
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, args)
        joined = args[0]
        for arg in args[1:]:
            joined = joined | arg
        return joined
    return t


def get_origin(tp):
    """Get the unsubscripted version of a type; None for what has none."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, types.UnionType):
        return types.UnionType
    return None


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is _collections_abc.Callable and not (len(args) == 2 and _is_param_expr(args[0])):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, types.UnionType):
        return tp.__args__
    return ()


# Functions and decorators for type checkers

def cast(typ, val):
    """Cast a value to a type: at runtime the value itself."""
    return val


def assert_type(val, typ, /):
    """Ask a static type checker to confirm that the value is of the given type: at runtime the value itself."""
    return val


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable."""
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def reveal_type(obj, /):
    """Reveal the inferred type of a variable."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints, of a function or of a class and what it defines."""
    if isinstance(arg, type):
        for name in dir(arg):
            value = getattr(arg, name)
            # What a base defines, or something else that got here, is not the class's own.
            own_name = f"{arg.__qualname__}.{getattr(value, '__name__', '')}"
            if getattr(value, "__qualname__", None) != own_name:
                continue
            if isinstance(value, types.FunctionType):
                value.__no_type_check__ = True
            if isinstance(value, types.MethodType):
                value.__func__.__no_type_check__ = True
            if isinstance(value, type):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""

    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(decorator, name):
            setattr(wrapped_decorator, name, getattr(decorator, name))
    wrapped_decorator.__wrapped__ = decorator
    return wrapped_decorator


# Overloads by module, qualified name and line.
_overload_registry = {}


def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


def overload(func):
    """Decorator for overloaded functions/methods: get_overloads() finds them, and the function without it is what is
    called.
    """
    inner = getattr(func, "__func__", func)
    try:
        key = inner.__module__, inner.__qualname__
        _overload_registry.setdefault(key, {})[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """Return all defined overloads for *func* as a sequence."""
    inner = getattr(func, "__func__", func)
    return list(_overload_registry.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    """Clear all overloads in the registry."""
    _overload_registry.clear()


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    """Decorator that marks a function, class, or metaclass as providing dataclass-like behavior."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator
