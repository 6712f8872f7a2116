"""Classes that mainly hold data: a decorator writes their `__init__`, `__repr__`, `__eq__` and more from the
annotations of their attributes.
"""

import sys
from types import FunctionType, GenericAlias, MappingProxyType

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace",
    "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    """Raised when an attribute of a frozen instance is set or deleted."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


# The default of a parameter whose value comes from a function; what was not given; the mark before keyword-only fields.
_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = MappingProxyType({})


class _Kind(str):
    """What kind of field: a plain one, one that is no field at all, or a parameter of `__init__` alone."""

    __repr__ = str.__str__


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")

# The objects that are being shown, by id.
_shown = set()

# Attributes of data classes.
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    """The annotation of what is a parameter of `__init__`, handed on to `__post_init__`, and no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) and not isinstance(self.type, GenericAlias) else repr(
            self.type
        )
        return f"dataclasses.InitVar[{shown}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known about a field; `field` makes it."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
        "_field_type",
    )

    _SHOWN = (
        "name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        # The class in which it stands tells these.
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.kw_only = init, kw_only
        self.repr, self.hash, self.compare = repr, hash, compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)

    def __repr__(self):
        # The type may be a class that shows this very field.
        if id(self) in _shown:
            return "..."
        _shown.add(id(self))
        try:
            shown = [f"{name}={getattr(self, name)!r}" for name in self._SHOWN]
        finally:
            _shown.discard(id(self))
        return f"Field({','.join(shown)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        # The default stands in for a descriptor of the class, which is told its name through this.
        told = getattr(type(self.default), "__set_name__", None)
        if told:
            told(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    """The arguments of the decorator."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq, self.order = init, repr, eq, order
        self.unsafe_hash, self.frozen = unsafe_hash, frozen

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
    kw_only=MISSING,
):
    """Say more about a field than its annotation and its default do.

    default, default_factory: the value where none is given, or a function that makes it. init, repr, hash, compare:
    where the field takes
    part. metadata: a mapping for others. kw_only: the parameter of `__init__` takes keywords only.
    """
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# Annotations

def _leading_names(text):
    """The name at the beginning of an annotation's text, and the one in front of its point, or None."""
    def name(start):
        while start < len(text) and text[start].isspace():
            start += 1
        end = start
        while end < len(text) and (text[end].isalnum() or text[end] == "_"):
            end += 1
        after = end
        while after < len(text) and text[after].isspace():
            after += 1
        return text[start:end], after

    first, position = name(0)
    if position < len(text) and text[position] == ".":
        return first, name(position + 1)[0]
    return None, first


def _means(annotation, cls, owner, is_meant):
    """Whether an annotation is what `is_meant` tells; one that is a text may begin with a name for it.

    The name is looked up in the module of the class, or in `owner` if that module is what stands in front of the point.
    """
    if not isinstance(annotation, str):
        return is_meant(annotation)
    prefix, name = _leading_names(annotation)
    namespace = vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
    if prefix is not None:
        if namespace.get(prefix) is not owner:
            return False
        namespace = vars(owner)
    return is_meant(namespace.get(name))


def _is_classvar(annotation, cls):
    typing = sys.modules.get("typing")
    if typing is None:
        return False

    def is_meant(found):
        if type(found) is typing._GenericAlias:
            return found.__origin__ is typing.ClassVar
        return found is typing.ClassVar

    return _means(annotation, cls, typing, is_meant)


def _is_initvar(annotation, cls):
    return _means(annotation, cls, sys.modules[__name__], lambda found: found is InitVar or type(found) is InitVar)


def _is_kw_only(annotation, cls):
    return _means(annotation, cls, sys.modules[__name__], lambda found: found is KW_ONLY)


def _make_field(cls, name, annotation, kw_only):
    """The field for an annotated name of a class."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default) is _MEMBER:
            # A slot is no default.
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _is_classvar(annotation, cls):
        made._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


_MEMBER = type(Field.name)


# Methods

def _function(name, parameters, body, globals, scope=(), result=MISSING):
    """A function with these parameters and lines of text as its body; `scope` maps the free names in both to objects.
    """
    scope = dict(scope)
    annotation = ""
    if result is not MISSING:
        scope["_return_type"] = result
        annotation = "->_return_type"
    lines = "\n".join(f"  {line}" for line in body)
    head = f"def __create_fn__({', '.join(scope)}):\n def {name}({','.join(parameters)}){annotation}:\n"
    text = f"{head}{lines}\n return {name}"
    namespace = {}
    exec(text, globals, namespace)
    return namespace["__create_fn__"](**scope)


def _parameter(made):
    """A field as parameter of `__init__`."""
    if made.default is MISSING and made.default_factory is MISSING:
        default = ""
    elif made.default is not MISSING:
        default = f"=_dflt_{made.name}"
    else:
        default = "=_HAS_DEFAULT_FACTORY"
    return f"{made.name}:_type_{made.name}{default}"


def _assignment(made, frozen, self_name, slots):
    """The line of `__init__` that stores a field; None where there is none."""
    default = f"_dflt_{made.name}"
    if made.default_factory is not MISSING:
        value = f"{default}()"
        if made.init:
            value += f" if {made.name} is _HAS_DEFAULT_FACTORY else {made.name}"
    elif made.init:
        value = made.name
    elif slots and made.default is not MISSING:
        value = default
    else:
        # The default stays an attribute of the class.
        return None
    if made._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{made.name!r},{value})"
    return f"{self_name}.{made.name}={value}"


def _init(std_fields, kw_only_fields, frozen, has_post_init, self_name, globals, slots):
    seen = False
    for made in std_fields:
        if not made.init:
            continue
        if not (made.default is MISSING and made.default_factory is MISSING):
            seen = True
        elif seen:
            raise TypeError(f"non-default argument {made.name!r} follows default argument")
    all_fields = std_fields + kw_only_fields
    scope = {f"_type_{made.name}": made.type for made in all_fields}
    scope["_HAS_DEFAULT_FACTORY"] = _HAS_DEFAULT_FACTORY
    scope["__dataclass_builtins_object__"] = object
    for made in all_fields:
        if made.default is not MISSING:
            scope[f"_dflt_{made.name}"] = made.default
        elif made.default_factory is not MISSING:
            scope[f"_dflt_{made.name}"] = made.default_factory
    body = [line for line in (_assignment(made, frozen, self_name, slots) for made in all_fields) if line]
    if has_post_init:
        given = ",".join(made.name for made in all_fields if made._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({given})")
    parameters = [self_name] + [_parameter(made) for made in std_fields if made.init]
    keywords = [_parameter(made) for made in kw_only_fields if made.init]
    if keywords:
        parameters += ["*", *keywords]
    return _function("__init__", parameters, body or ["pass"], globals, scope, result=None)


def _repr(names, globals):
    shown = ", ".join(f"{name}={{self.{name}!r}}" for name in names)
    body = [
        "key = id(self)",
        "if key in _shown:",
        " return '...'",
        "_shown.add(key)",
        "try:",
        f" return f'{{self.__class__.__qualname__}}({shown})'",
        "finally:",
        " _shown.discard(key)",
    ]
    # A data class inside of itself is shown as three points.
    return _function("__repr__", ["self"], body, globals, {"_shown": _shown})


def _tuple_text(owner, names):
    return "(" + "".join(f"{owner}.{name}," for name in names) + ")"


def _comparison(name, operator, names, globals):
    left, right = _tuple_text("self", names), _tuple_text("other", names)
    body = ["if other.__class__ is self.__class__:", f" return {left}{operator}{right}", "return NotImplemented"]
    return _function(name, ["self", "other"], body, globals)


def _hash(names, globals):
    return _function("__hash__", ["self"], [f"return hash({_tuple_text('self', names)})"], globals)


def _frozen_methods(cls, names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _set_qualname(cls, function):
    if isinstance(function, FunctionType):
        function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
    return function


def _set_new(cls, name, value):
    """Give a class an attribute, unless it has it itself; whether it had."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, _set_qualname(cls, value))
    return False


# The decorator

def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
    kw_only=False, slots=False, weakref_slot=False,
):
    """Give a class the special methods that follow from its fields.

    init, repr, eq, order: `__init__`, `__repr__`, `__eq__`, the other comparisons. unsafe_hash: a `__hash__` in any
    case. frozen: fields cannot be
    set. match_args: `__match_args__`. kw_only: the parameters of `__init__` take keywords only. slots, weakref_slot:
    a class with `__slots__`.
    """

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


def _collect_fields(cls, params, kw_only):
    """All fields by name: those of the bases, then those of the class itself."""
    collected = {}
    any_frozen = False
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is None:
            continue
        has_dataclass_bases = True
        collected.update(base_fields)
        if getattr(base, _PARAMS).frozen:
            any_frozen = True
    own = []
    kw_only_seen = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_kw_only(annotation, cls):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = kw_only = True
        else:
            own.append(_make_field(cls, name, annotation, kw_only))
    for made in own:
        collected[made.name] = made
        # What stands in the class is the default, not what describes the field.
        if isinstance(getattr(cls, made.name, None), Field):
            if made.default is MISSING:
                delattr(cls, made.name)
            else:
                setattr(cls, made.name, made.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return collected


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    globals = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, params)
    collected = _collect_fields(cls, params, kw_only)
    setattr(cls, _FIELDS, collected)

    own_hash = cls.__dict__.get("__hash__", MISSING)
    # A `__hash__` of None that came with `__eq__` was not asked for.
    has_explicit_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    in_init = [made for made in collected.values() if made._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields = [made for made in in_init if not made.kw_only]
    kw_only_fields = [made for made in in_init if made.kw_only]
    if init:
        self_name = "__dataclass_self__" if "self" in collected else "self"
        has_post_init = hasattr(cls, _POST_INIT_NAME)
        _set_new(cls, "__init__", _init(std_fields, kw_only_fields, frozen, has_post_init, self_name, globals, slots))

    plain = [made for made in collected.values() if made._field_type is _FIELD]
    if repr:
        _set_new(cls, "__repr__", _repr([made.name for made in plain if made.repr], globals))
    compared = [made.name for made in plain if made.compare]
    if eq:
        _set_new(cls, "__eq__", _comparison("__eq__", "==", compared, globals))
    if order:
        for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new(cls, name, _comparison(name, operator, compared, globals)):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
    if frozen:
        for method in _frozen_methods(cls, [made.name for made in plain]):
            if _set_new(cls, method.__name__, method):
                raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
    _set_hash(cls, params, has_explicit_hash, plain, globals)

    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls)
    if match_args:
        _set_new(cls, "__match_args__", tuple(made.name for made in std_fields if made.init))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    if hasattr(cls, "__abstractmethods__"):
        import abc

        abc.update_abstractmethods(cls)
    return cls


def _set_hash(cls, params, has_explicit_hash, plain, globals):
    """`__hash__`, as unsafe_hash, eq and frozen say."""
    if params.unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or has_explicit_hash:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    names = [made.name for made in plain if (made.compare if made.hash is None else made.hash)]
    cls.__hash__ = _set_qualname(cls, _hash(names, globals))


def _signature_text(cls):
    """The parameters of a class as its documentation shows them."""
    if type(cls).__call__ is type.__call__ and isinstance(cls.__init__, FunctionType):
        text = _own_signature(cls.__init__)
        if text is not None:
            return text
    try:
        import inspect

        return str(inspect.signature(cls)).replace(" -> None", "")
    except (ImportError, TypeError, ValueError):
        return ""


def _own_signature(function):
    """The signature of a function that has no parameters of odd kinds, without the first one; None where it has."""
    code = function.__code__
    if code.co_flags & 0x0C or code.co_posonlyargcount:
        return None
    annotations = function.__annotations__
    defaults = function.__defaults__ or ()
    positional = code.co_varnames[:code.co_argcount]
    keywords = code.co_varnames[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]
    first_default = len(positional) - len(defaults)

    def shown(name, default):
        text = name
        if name in annotations:
            text += f": {_annotation_text(annotations[name])}"
            if default is not MISSING:
                text += f" = {default!r}"
        elif default is not MISSING:
            text += f"={default!r}"
        return text

    parts = []
    for index, name in enumerate(positional):
        parts.append(shown(name, defaults[index - first_default] if index >= first_default else MISSING))
    del parts[0]
    if keywords:
        parts.append("*")
        kwdefaults = function.__kwdefaults__ or {}
        parts += [shown(name, kwdefaults.get(name, MISSING)) for name in keywords]
    return f"({', '.join(parts)})"


def _annotation_text(annotation):
    """An annotation as signatures show it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", None):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


# Slots

def _getstate(self):
    return [getattr(self, made.name) for made in fields(self)]


def _setstate(self, state):
    for made, value in zip(fields(self), state):
        # Frozen ones too.
        object.__setattr__(self, made.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    if slots is None:
        return
    if isinstance(slots, str):
        yield slots
    elif not hasattr(slots, "__next__"):
        yield from slots
    else:
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, is_frozen, weakref_slot):
    """A class like this one with `__slots__` for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = [made.name for made in fields(cls)]
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    own = names + (["__weakref__"] if weakref_slot else [])
    namespace["__slots__"] = tuple(name for name in own if name not in inherited)
    for name in [*names, "__dict__", "__weakref__"]:
        namespace.pop(name, None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _setstate
    return made


# Functions

def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass: the plain ones."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(made for made in found.values() if made._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    cls = obj if isinstance(obj, type) and not isinstance(obj, GenericAlias) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary; what is inside is converted or copied too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, lambda pairs: dict_factory(pairs), dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple; what is inside is converted or copied too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, lambda pairs: tuple_factory([value for _, value in pairs]), None)


_PLAIN = frozenset({int, str, float, bool, type(None), complex, bytes})


def _converted(obj, finish, dict_factory):
    """`finish` of the pairs of each data class, in lists, tuples and dicts as well."""
    kind = type(obj)
    if kind in _PLAIN:
        return obj
    if hasattr(kind, _FIELDS):
        return finish([(made.name, _converted(getattr(obj, made.name), finish, dict_factory)) for made in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_converted(item, finish, dict_factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return kind(_converted(item, finish, dict_factory) for item in obj)
    if isinstance(obj, dict):
        return kind(
            (_converted(key, finish, dict_factory), _converted(value, finish, dict_factory))
            for key, value in obj.items()
        )
    import copy

    return copy.deepcopy(obj)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
    frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
):
    """Make a dataclass out of a name and fields.

    fields: an iterable of names, pairs of name and type, or triples with what `field` gives as well.
    """
    from keyword import iskeyword
    from types import new_class

    namespace = {} if namespace is None else namespace
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation

    def fill(scope):
        scope.update(namespace)
        scope.update(defaults)
        scope["__annotations__"] = annotations

    made = new_class(cls_name, bases, {}, fill)
    return dataclass(
        made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    """Return a new object of the same type with some fields replaced."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for made in getattr(obj, _FIELDS).values():
        if made._field_type is _FIELD_CLASSVAR:
            continue
        if not made.init:
            if made.name in changes:
                raise ValueError(
                    f"field {made.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if made.name not in changes:
            if made._field_type is _FIELD_INITVAR and made.default is MISSING:
                raise ValueError(f"InitVar {made.name!r} must be specified with replace()")
            changes[made.name] = getattr(obj, made.name)
    return obj.__class__(**changes)
