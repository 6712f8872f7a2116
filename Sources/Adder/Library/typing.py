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
    NotRequired, Optional, ParamSpec, ParamSpecArgs, ParamSpecKwargs, Required, Self, TypeAlias, TypeGuard, TypeVar,
    TypeVarTuple, Union, Unpack, _AnnotatedAlias, _BaseGenericAlias, _CallableGenericAlias, _CallableType,
    _ConcatenateGenericAlias, _Final, _GenericAlias, _Joinable, _LiteralGenericAlias, _SpecialForm,
    _SpecialGenericAlias, _TupleType, _UnionGenericAlias, _UnpackGenericAlias, _cached, _caller, _cleanups,
    _collect_parameters, _generic_alias, _is_param_expr, _type_check, _type_convert, _type_repr,
)
from types import GenericAlias, MethodDescriptorType, MethodWrapperType, WrapperDescriptorType

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator", "AsyncIterable",
    "AsyncIterator", "Awaitable", "BinaryIO", "ByteString", "Callable", "ChainMap", "ClassVar", "Collection",
    "Concatenate", "Container", "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final",
    "ForwardRef", "FrozenSet", "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator",
    "KeysView", "List", "Literal", "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping",
    "MutableSequence", "MutableSet", "NamedTuple", "Never", "NewType", "NoReturn", "NotRequired", "Optional",
    "OrderedDict", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "Pattern", "Protocol", "Required", "Reversible",
    "Self", "Sequence", "Set", "Sized", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING", "Text", "TextIO", "Tuple", "Type",
    "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView",
    "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args",
    "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "no_type_check", "no_type_check_decorator",
    "overload", "reveal_type", "runtime_checkable",
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

Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")

# How many parameters the generic versions of other modules' classes have. An alias is made when it is first asked for.
_PARAMETERS = {
    "builtins": {"Dict": 2, "FrozenSet": 1, "List": 1, "Set": 1, "Type": 1},
    "collections": {"ChainMap": 2, "Counter": 1, "DefaultDict": 2, "Deque": 1, "OrderedDict": 2},
    "collections.abc": {
        "AbstractSet": 1, "AsyncGenerator": 2, "AsyncIterable": 1, "AsyncIterator": 1, "Awaitable": 1, "ByteString": 0,
        "Collection": 1, "Container": 1, "Coroutine": 3, "Generator": 3, "Hashable": 0, "ItemsView": 2, "Iterable": 1,
        "Iterator": 1, "KeysView": 1, "Mapping": 2, "MappingView": 1, "MutableMapping": 2, "MutableSequence": 1,
        "MutableSet": 1, "Reversible": 1, "Sequence": 1, "Sized": 0, "ValuesView": 1,
    },
    "contextlib": {"AsyncContextManager": 1, "ContextManager": 1},
    "re": {"Match": 1, "Pattern": 1},
}
# What the class is called where the alias has another name.
_CLASS_NAMES = {
    "AbstractSet": "Set", "AsyncContextManager": "AbstractAsyncContextManager",
    "ContextManager": "AbstractContextManager", "DefaultDict": "defaultdict", "Deque": "deque", "Dict": "dict",
    "FrozenSet": "frozenset", "List": "list", "Set": "set", "Type": "type",
}
# Parts that are not public, but by which typing_extensions names them.
_KNOWN_OUTSIDE = {"_prohibited": "_NT_PROHIBITED", "_special": "_NT_SPECIAL", "_tp_cache": "_cached"}


def _later(name):
    """What is made when it is first asked for."""
    for module, counts in _PARAMETERS.items():
        if name in counts:
            __import__(module)
            origin = getattr(sys.modules[module], _CLASS_NAMES.get(name, name))
            return _SpecialGenericAlias(origin, counts[name], inst=module != "builtins", name=name)
    if name in ("IO", "TextIO", "BinaryIO"):
        import _typing_io

        return getattr(_typing_io, name)
    if name in _KNOWN_OUTSIDE:
        return globals()[_KNOWN_OUTSIDE[name]]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __getattr__(name):
    return globals().setdefault(name, _later(name))


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
    return True if all(_defines(other, name) for name in _get_protocol_attrs(cls)) else NotImplemented


def _defines(cls, name):
    """Whether a class has a member, or is a protocol that asks for it. None says that it has not."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if name in getattr(base, "__annotations__", ()) and issubclass(cls, Generic) and cls._is_protocol:
            return True
    return False


def _init_protocol(self, *args, **kwargs):
    """`__init__` of protocols: they have no instances, but classes derived from them have, with the next `__init__`."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is _init_protocol:
        inherited = (base.__dict__.get("__init__", _init_protocol) for base in cls.__mro__)
        cls.__init__ = next(init for init in inherited if init is not _init_protocol)
        cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes: what has their methods and attributes counts as an instance."""

    __slots__ = ()
    _is_runtime_protocol = False
    _is_protocol = True

    def __init_subclass__(cls, /, *args, **kwargs):
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
            cls.__init__ = _init_protocol


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol: isinstance() and issubclass() look for its members."""
    if not issubclass(cls, Generic) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def _supports(operation, method, parameter=None):
    """The protocol of an operation: one abstract method, and its result as parameter if there is one."""
    name = f"Supports{operation}"
    method.__name__ = f"__{operation.lower()}__"
    method.__qualname__ = f"{name}.{method.__name__}"
    doc = f"An ABC with one abstract method {method.__name__}"
    members = {
        "__module__": __name__,
        "__doc__": f"{doc} that is covariant in its return type." if parameter else f"{doc}.",
        "__slots__": (),
        method.__name__: abstractmethod(method),
    }
    bases = (Protocol[parameter] if parameter else Protocol,)
    return runtime_checkable(types.new_class(name, bases, exec_body=lambda ns: ns.update(members)))


def _converted_to(result):
    def convert(self):
        pass

    convert.__annotations__["return"] = result
    return convert


def _rounded(self, ndigits: int = 0) -> T_co:
    pass


SupportsAbs = _supports("Abs", _converted_to(T_co), T_co)
SupportsBytes = _supports("Bytes", _converted_to(bytes))
SupportsComplex = _supports("Complex", _converted_to(complex))
SupportsFloat = _supports("Float", _converted_to(float))
SupportsIndex = _supports("Index", _converted_to(int))
SupportsInt = _supports("Int", _converted_to(int))
SupportsRound = _supports("Round", _rounded, T_co)


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
    if fields is not None and kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    return _named_tuple(typename, kwargs.items() if fields is None else fields, module=_caller())


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
    if kwargs:
        if fields is not None:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        import warnings

        warnings.warn(
            "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in Python "
            "3.13, and may not be understood by third-party type checkers.",
            DeprecationWarning, stacklevel=2,
        )
    ns = {"__annotations__": dict(kwargs if fields is None else fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    return _TypedDictMeta(typename, (), ns, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def _typeddict_mro_entries(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typeddict_mro_entries


def is_typeddict(tp):
    """Whether tp is a class made by TypedDict."""
    return isinstance(tp, _TypedDictMeta) if type(tp) is not _TypedDictMeta else True


class NewType(_Joinable, _root=True):
    """NewType creates simple unique types with almost zero runtime overhead: calling one gives the argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

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


# Annotations as texts

class ForwardRef(_Joinable, _root=True):
    """A type hint as text, for what is not known yet."""

    __slots__ = tuple(
        f"__forward_{what}__" for what in ("arg", "code", "module", "is_argument", "is_class", "evaluated", "value")
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # An annotation can begin with a star.
        text = f"({arg},)[0]" if arg.startswith("*") else arg
        try:
            self.__forward_code__ = compile(text, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_evaluated__, self.__forward_value__ = False, None

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def _evaluate(self, globalns, localns, recursive_guard):
        text = self.__forward_arg__
        if text in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        globalns, localns = _namespaces(globalns, localns)
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
        kind = _type_check(
            eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.",
            is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__,
        )
        self.__forward_value__ = _eval_type(kind, globalns, localns, recursive_guard | {text})
        self.__forward_evaluated__ = True
        return self.__forward_value__


def _namespaces(globalns, localns):
    """One namespace stands in for the other."""
    if globalns is None:
        globalns = {} if localns is None else localns
    return globalns, globalns if localns is None else localns


def _with_args(t, args):
    """A type with other arguments."""
    if args == t.__args__:
        return t
    if isinstance(t, GenericAlias):
        return GenericAlias(t.__origin__, args)
    if isinstance(t, types.UnionType):
        union, *others = args
        for other in others:
            union |= other
        return union
    return t.copy_with(args)


_WITH_ARGS = (_GenericAlias, GenericAlias, types.UnionType)


def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    """A type with the forward references in it evaluated."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if not isinstance(t, _WITH_ARGS):
        return t
    args = t.__args__
    if isinstance(t, GenericAlias):
        args = [ForwardRef(arg) if isinstance(arg, str) else arg for arg in args]
    made = _with_args(t, tuple([_eval_type(arg, globalns, localns, recursive_guard) for arg in args]))
    if isinstance(t, GenericAlias) and t.__unpacked__:
        return Unpack[GenericAlias(made.__origin__, made.__args__)]
    return made


def _strip_annotations(t):
    """A type without Annotated, Required and NotRequired."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if getattr(t, "__origin__", None) in (Required, NotRequired):
        inner, = t.__args__
        return _strip_annotations(inner)
    return _with_args(t, tuple(map(_strip_annotations, t.__args__))) if isinstance(t, _WITH_ARGS) else t


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object: the annotations of a class with its bases, of a function or a module, with
    texts evaluated.

    What Annotated, Required and NotRequired add is left out unless include_extras says so.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = (_class_hints if isinstance(obj, type) else _plain_hints)(obj, globalns, localns)
    return hints if include_extras else {name: _strip_annotations(kind) for name, kind in hints.items()}


def _own_globals(obj):
    """The namespace in which a module or a function, also a wrapped one, was written."""
    if isinstance(obj, types.ModuleType):
        return obj.__dict__
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    return getattr(obj, "__globals__", {})


def _plain_hints(obj, globalns, localns):
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if isinstance(obj, _ANNOTATED_KINDS):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    globalns, localns = _namespaces(_own_globals(obj) if globalns is None else globalns, localns)
    is_argument = not isinstance(obj, types.ModuleType)
    return {name: _hint(value, globalns, localns, is_argument, False) for name, value in annotations.items()}


_ANNOTATED_KINDS = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.WrapperDescriptorType,
    types.MethodWrapperType, types.MethodDescriptorType,
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


def get_origin(tp):
    """Get the unsubscripted version of a type; None for what has none."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, _WITH_ORIGIN):
        return tp.__origin__
    if isinstance(tp, types.UnionType):
        return type(tp)
    return tp if tp is Generic else None


_WITH_ORIGIN = (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)


def get_args(tp):
    """What stands in the brackets of a type, as a tuple."""
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
    """Says to a type checker that this place is never reached; raises when it is."""
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def reveal_type(obj, /):
    """Asks a type checker for the type of obj; here it is written to standard error."""
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
    """Make a decorator whose functions are not checked."""

    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(decorator, name):
            setattr(wrapped_decorator, name, getattr(decorator, name))
    wrapped_decorator.__wrapped__ = decorator
    return wrapped_decorator


# Overloads by module, qualified name and line.
_overload_registry = {}


def _function_of(method):
    return getattr(method, "__func__", method)


def clear_overloads():
    """Forget what @overload has noted."""
    _overload_registry.clear()


def get_overloads(func):
    """The overloads of a function, in order of their lines."""
    function = _function_of(func)
    return list(_overload_registry.get((function.__module__, function.__qualname__), {}).values())


def overload(func):
    """Decorator for overloaded functions/methods: get_overloads() finds them, and the function without it is what is
    called.
    """
    function = _function_of(func)
    try:
        place = function.__module__, function.__qualname__
        _overload_registry.setdefault(place, {})[function.__code__.co_firstlineno] = func
    except AttributeError:
        # What has no code is not noted.
        pass
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    """What stands in the place of an overload."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    """Decorator that marks a function, class, or metaclass as providing dataclass-like behavior."""
    given = (eq_default, order_default, kw_only_default, field_specifiers, kwargs)

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = dict(zip(_TRANSFORMED, given))
        return cls_or_fn

    return decorator


_TRANSFORMED = ("eq_default", "order_default", "kw_only_default", "field_specifiers", "kwargs")
