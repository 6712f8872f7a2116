"""The heart of typing: special forms, type variables, aliases (what `List[int]` gives) and Generic.

An alias has an origin, arguments, and as parameters the type variables among these; subscribing it replaces the
parameters.
"""

import sys
from types import FunctionType, GenericAlias, MethodType, UnionType

import _collections_abc

# As which the classes show themselves.
__name__ = "typing"


def _caller(depth=1, default="__main__"):
    """The name of the module that calls the function which calls this one."""
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", default)
    except (AttributeError, ValueError):
        return None


# What empties the memories of subscriptions.
_cleanups = []


def _cached(func):
    """Remember the results of a method of one argument besides `self`: equal aliases are one object then, as far as
    this goes.
    """
    results = {}
    _cleanups.append(results.clear)

    def remembered(self, given):
        try:
            key = (self, given, type(given) if type(given) is not tuple else tuple(map(type, given)))
            return results[key]
        except KeyError:
            pass
        except TypeError:
            # What has no hash is not remembered.
            return func(self, given)
        made = func(self, given)
        if len(results) >= 128:
            results.clear()
        results[key] = made
        return made

    remembered.__name__ = func.__name__
    remembered.__qualname__ = func.__qualname__
    remembered.__doc__ = func.__doc__
    return remembered


# Arguments

def _type_convert(arg, module=None, *, allow_special_forms=False):
    """None stands for its type, and a str for a reference to what is not known yet."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        from typing import ForwardRef

        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The argument as a type, if it can be one."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if type(arg) is type and arg is not Generic:
        return arg
    if isinstance(arg, _GenericAlias):
        invalid = [Generic, _protocol()]
        if not allow_special_forms:
            invalid += [ClassVar, Final] if is_argument else [ClassVar]
        if any(arg.__origin__ is form for form in invalid):
            raise TypeError(f"{arg} is not valid as type argument")
    if isinstance(arg, _SpecialForm):
        complete = arg in _COMPLETE_FORMS or allow_special_forms and arg in (ClassVar, Final)
    else:
        complete = arg is not Generic and arg is not _protocol()
    if complete and type(arg) is not tuple:
        return arg
    raise TypeError(f"{msg} Got {arg!r:.100}." if complete else f"Plain {arg} is not valid as type argument")


def _protocol():
    """typing.Protocol, which is made after this."""
    typing = sys.modules.get("typing")
    return getattr(typing, "__dict__", {}).get("Protocol", Generic)


def _type_repr(obj):
    """How an argument is shown: a class by its name."""
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, FunctionType):
        return obj.__name__
    return repr(obj)


def _is_param_expr(arg):
    """Whether something stands for all parameters of a function."""
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _is_unpacked_typevartuple(arg):
    return not isinstance(arg, type) and getattr(arg, "__typing_is_unpacked_typevartuple__", False)


def _collect_parameters(args):
    """The type variables among arguments, each once, in order."""
    found = {}
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            found.update(dict.fromkeys(_collect_parameters(arg)))
        elif hasattr(arg, "__typing_subst__"):
            found[arg] = None
        else:
            found.update(dict.fromkeys(getattr(arg, "__parameters__", ())))
    return tuple(found)


def _unpack_args(args):
    """Arguments with unpacked tuples of known length taken apart."""
    flat = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None) if not isinstance(arg, type) else None
        if inner is not None and not (inner and inner[-1] is ...):
            flat.extend(inner)
        else:
            flat.append(arg)
    return flat


def _check_count(cls, given, expected):
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    if given != expected:
        raise TypeError(
            f"Too {'many' if given > expected else 'few'} arguments for {cls}; actual {given}, expected {expected}"
        )


# Special forms

class _Final:
    """Mixin of classes that cannot be derived from."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _Joinable(_Final, _root=True):
    # What `|` makes a union of.

    __slots__ = ()

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _SpecialForm(_Joinable, _root=True):
    # Union, ClassVar and the like: names that mean something to type checkers. The function lends its name and text,
    # and says what subscribing gives.
    __slots__ = ("_getitem", "_name", "__doc__")
    __iter__ = None

    def __init__(self, getitem):
        self._name, self.__doc__ = getitem.__name__, getitem.__doc__
        self._getitem = getitem

    @_cached
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return "typing." + self._name

    def __getattr__(self, item):
        if item != "__name__" and item != "__qualname__":
            raise AttributeError(item)
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __subclasscheck__(self, cls):
        self._refuse("issubclass")

    def __instancecheck__(self, obj):
        self._refuse("isinstance")

    def _refuse(self, function):
        raise TypeError(f"{self} cannot be used with {function}()")


class _LiteralSpecialForm(_SpecialForm, _root=True):
    # A form whose function gets each argument by itself. Nothing is remembered, which would take 1 for True.

    def __getitem__(self, parameters):
        return self._getitem(self, *parameters) if isinstance(parameters, tuple) else self._getitem(self, parameters)


def _form(name, doc, message=None):
    """A form that takes one type; without a message a form that takes nothing."""

    def subscribe(form, parameters):
        if message is None:
            raise TypeError(f"{form} is not subscriptable")
        kind = _UnpackGenericAlias if name == "Unpack" else _GenericAlias
        return kind(form, (_type_check(parameters, message),))

    subscribe.__name__, subscribe.__doc__ = name, doc
    return _SpecialForm(subscribe)


Never = _form("Never", "The type without values.")
NoReturn = _form("NoReturn", "The result of a function that does not return.")
Self = _form("Self", "The class that a method is called on.")
LiteralString = _form("LiteralString", "A str that is put together from literals alone.")
TypeAlias = _form("TypeAlias", "Says of an assignment that it names a type.")
_COMPLETE_FORMS = (LiteralString, Never, NoReturn, Self, TypeAlias)

ClassVar = _form(
    "ClassVar", "An attribute of the class, not of its instances.", "typing.ClassVar accepts only single type.")
Final = _form("Final", "A name that is bound once.", "typing.Final accepts only single type.")
TypeGuard = _form(
    "TypeGuard", "The result of a function that tells whether its argument is of a type.",
    "typing.TypeGuard accepts only single type.")
Required = _form("Required", "A key that a TypedDict must have.", "Required accepts only a single type.")
NotRequired = _form("NotRequired", "A key that a TypedDict may lack.", "NotRequired accepts only a single type.")
Unpack = _form(
    "Unpack", "The elements of a tuple of types: `*` where the syntax does not allow it.",
    "typing.Unpack accepts only single type.")


class _AnyMeta(type):
    def __repr__(self):
        return super().__repr__() if self is not Any else "typing.Any"

    def __instancecheck__(self, obj):
        if self is not Any:
            return super().__instancecheck__(obj)
        raise TypeError("typing.Any cannot be used with isinstance()")


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type: any value is one, and it has all methods. A class can derive
    from it.
    """

    def __new__(cls, *args, **kwargs):
        if cls is not Any:
            return super().__new__(cls, *args, **kwargs)
        raise TypeError("Any cannot be instantiated")


def _several(form, parameters):
    """The parameters of a form that needs at least one."""
    if parameters == ():
        raise TypeError(f"Cannot take a {form._name} of no types.")
    return parameters if isinstance(parameters, tuple) else (parameters,)


@_SpecialForm
def Union(self, parameters):
    """Union type; Union[X, Y] means either X or Y."""
    flat = []
    for parameter in _several(self, parameters):
        parameter = _type_check(parameter, "Union[arg, ...]: each arg must be a type.")
        if isinstance(parameter, (_UnionGenericAlias, UnionType)):
            flat.extend(parameter.__args__)
        else:
            flat.append(parameter)
    flat = tuple(dict.fromkeys(flat))
    if len(flat) == 1:
        return flat[0]
    if len(flat) == 2 and type(None) in flat:
        return _UnionGenericAlias(self, flat, name="Optional")
    return _UnionGenericAlias(self, flat)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is equivalent to Union[X, None]."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_LiteralSpecialForm
def Literal(self, *parameters):
    """Special typing form to define literal types (a.k.a. value types)."""
    flat = []
    for parameter in parameters:
        flat.extend(parameter.__args__ if isinstance(parameter, _LiteralGenericAlias) else (parameter,))
    try:
        flat = [value for value, _ in dict.fromkeys([(value, type(value)) for value in flat])]
    except TypeError:
        # What has no hash is not compared.
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Concatenate(self, parameters):
    """Used with Callable and ParamSpec to represent a function that takes some parameters more."""
    *first, rest = _several(self, parameters)
    _check_rest(rest)
    msg = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(self, (*(_type_check(parameter, msg) for parameter in first), rest))


def _check_rest(parameter):
    if parameter is not ... and not isinstance(parameter, ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")


# Type variables

class _Unique(_Final, _root=True):
    """What is only itself: a copy would mean something else."""

    __slots__ = ()

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


class _Variable(_Unique, _root=True):
    """What type variables have in common: a name."""

    __slots__ = ()

    def __reduce__(self):
        return self.__name__

    def _introduce(self, name):
        """Note the name, and the module of whoever makes the variable."""
        self.__name__ = name
        module = _caller(2)
        if module != "typing":
            self.__module__ = module


class _Variant(_Variable, _Joinable, _root=True):
    """A variable that stands for something with a bound, and can vary with it."""

    __slots__ = ()

    def __repr__(self):
        return f"{'+' if self.__covariant__ else '-' if self.__contravariant__ else '~'}{self.__name__}"

    def _limit(self, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None


class TypeVar(_Variant, _root=True):
    """Type variable: TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False)."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self._introduce(name)
        self._limit(bound, covariant, contravariant)
        if constraints:
            if bound is not None:
                raise TypeError("Constraints cannot be combined with bound=...")
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
        msg = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple(_type_check(constraint, msg) for constraint in constraints)

    def __typing_subst__(self, arg):
        arg = _type_check(arg, "Parameters to generic types must be types.")
        is_unpacked = arg.__unpacked__ if isinstance(arg, GenericAlias) else isinstance(arg, _UnpackGenericAlias)
        if is_unpacked:
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class _ParamSpecPart(_Unique, _root=True):
    # One of the two things that a ParamSpec stands for.

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"


class ParamSpecArgs(_ParamSpecPart, _root=True):
    """`P.args`: the positional arguments that P stands for."""

    _part = "args"


class ParamSpecKwargs(_ParamSpecPart, _root=True):
    """`P.kwargs`: the keyword arguments that P stands for."""

    _part = "kwargs"


class ParamSpec(_Variant, _root=True):
    """Parameter specification: stands for all parameters of a function."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self._introduce(name)
        self._limit(bound, covariant, contravariant)

    args = property(ParamSpecArgs)
    kwargs = property(ParamSpecKwargs)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple(_type_check(item, "Expected a type.") for item in arg)
        if not _is_param_expr(arg):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        parameters = alias.__parameters__
        position = parameters.index(self)
        if position >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(parameters) == 1 and not _is_param_expr(args[0]):
            # X[int, str] for X[[int, str]].
            return (args,)
        if isinstance(args[position], list):
            return (*args[:position], tuple(args[position]), *args[position + 1:])
        return args


class TypeVarTuple(_Variable, _root=True):
    """Type variable tuple: stands for any number of types."""

    def __init__(self, name):
        self._introduce(name)

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        return _unpacked(self)

    def __typing_subst__(self, arg):
        # Whoever puts arguments in takes it apart before.
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        parameters = alias.__parameters__
        before = parameters.index(self)
        if any(isinstance(parameter, TypeVarTuple) for parameter in parameters[before + 1:]):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        after = len(parameters) - before - 1
        unbounded = [index for index, arg in enumerate(args) if _is_unbounded(arg)]
        if not unbounded:
            if before + after > len(args):
                raise TypeError(
                    f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(parameters) - 1}"
                )
            end = len(args) - after
            return (*args[:before], tuple(args[before:end]), *args[end:])
        if len(unbounded) > 1:
            raise TypeError("More than one unpacked arbitrary-length tuple argument")
        # A tuple of any length gives each parameter around this one what it needs, and all the rest to this one.
        place, = unbounded
        element = args[place].__typing_unpacked_tuple_args__[0]
        first, last = min(before, place), max(len(args) - after, place + 1)
        left = [*args[:first], *[element] * (before - first)]
        # What is given on the left is missing on the right, in CPython too: too few arguments are found then.
        right = [*[element] * (after - (len(args) - last) - first), *args[last:]]
        return (*left, tuple(args[first:last]), *right)


def _is_unbounded(arg):
    """Whether something is `*tuple[T, ...]`."""
    inner = getattr(arg, "__typing_unpacked_tuple_args__", None) if not isinstance(arg, type) else None
    return bool(inner) and len(inner) == 2 and inner[1] is ...


def _unpacked(item):
    """What `*` finds in a variable or an alias."""
    yield Unpack[item]


# Aliases

class _BaseGenericAlias(_Final, _root=True):
    # What List and List[int] have in common: they act as their origin.

    def __init__(self, origin, *, inst=True, name=None):
        self.__origin__ = origin
        self._name = name
        self._inst = inst
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        later = bases[bases.index(self) + 1:]
        if not any(isinstance(base, _BaseGenericAlias) or issubclass(base, Generic) for base in later):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        # Special names are the alias's own, so that nobody takes it for its origin.
        if "__origin__" in self.__dict__ and not (attr.startswith("__") and attr.endswith("__")):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if attr in ("_name", "_inst", "_nparams") or attr.startswith("__") and attr.endswith("__"):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        inherited = (name for name in dir(self.__origin__) if not (name.startswith("__") and name.endswith("__")))
        return [*super().__dir__(), *inherited]


class _GenericAlias(_BaseGenericAlias, _Joinable, _root=True):
    # An alias with arguments.

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _collect_parameters(self.__args__)
        if not name:
            self.__module__ = origin.__module__

    def _alias_identity(self):
        """What equal aliases have in common."""
        return self.__origin__, self.__args__

    def __hash__(self):
        return hash(self._alias_identity())

    def __eq__(self, other):
        return self._alias_identity() == other._alias_identity() if isinstance(other, _GenericAlias) else NotImplemented

    def __iter__(self):
        return _unpacked(self)

    @_cached
    def __getitem__(self, args):
        if self.__origin__ is Generic or self.__origin__ is _protocol():
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_unpack_args([_type_convert(arg) for arg in args]))
        return self.copy_with(tuple(self._substituted(args)))

    def _substituted(self, args):
        """The alias's arguments with these for its parameters."""
        parameters = self.__parameters__
        for parameter in parameters:
            prepare = getattr(parameter, "__typing_prepare_subst__", None)
            if prepare:
                args = prepare(self, args)
        _check_count(self, len(args), len(parameters))
        return self._replaced(self.__args__, dict(zip(parameters, args)))

    def _replaced(self, own, mapping):
        result = []
        for old in own:
            if isinstance(old, type):
                result.append(old)
                continue
            if isinstance(old, tuple):
                result.append(tuple(self._replaced(old, mapping)))
                continue
            substitute = getattr(old, "__typing_subst__", None)
            if substitute:
                new = substitute(mapping[old])
            else:
                inner = getattr(old, "__parameters__", ())
                new = old
                if inner:
                    chosen = []
                    for parameter in inner:
                        value = mapping[parameter]
                        chosen.extend(value) if isinstance(parameter, TypeVarTuple) else chosen.append(value)
                    new = old[tuple(chosen)]
            if isinstance(new, tuple) and (
                self.__origin__ is _collections_abc.Callable or _is_unpacked_typevartuple(old)
            ):
                result.extend(new)
            else:
                result.append(new)
        return result

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        shown = ", ".join(map(_type_repr, self.__args__)) or "()"
        return f"{name}[{shown}]"

    def _alias_subscription(self):
        """The form and the arguments that give this alias."""
        form = getattr(sys.modules["typing"], self._name) if self._name else self.__origin__
        args = self.__args__
        return form, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args

    def __reduce__(self):
        from operator import getitem

        return getitem, self._alias_subscription()

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if _protocol() is not Generic and _protocol() in bases:
                return ()
            later = bases[bases.index(self) + 1:]
            if any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return (self.__origin__,)


class _SpecialGenericAlias(_BaseGenericAlias, _Joinable, _root=True):
    # List, Dict and the like before they are subscribed.

    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None):
        self._nparams = nparams
        super().__init__(origin, inst=inst, name=origin.__name__ if name is None else name)
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    @_cached
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(param, "Parameters to generic types must be types.") for param in params)
        _check_count(self, len(params), self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            cls = cls.__origin__
        elif isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)


class _CallableGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"

    def _alias_subscription(self):
        *args, result = self.__args__
        return Callable, (args[0] if len(args) == 1 and _is_param_expr(args[0]) else args, result)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        return self._of((tuple(args) if isinstance(args, list) else args, result))

    @_cached
    def _of(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((..., result))
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*map(_type_convert, args), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_cached
    def __getitem__(self, params):
        params = params if isinstance(params, tuple) else (params,)
        open_end = len(params) > 1 and params[-1] is ...
        if open_end:
            params = params[:-1]
        msg = "Tuple[t, ...]: t must be a type." if open_end else "Tuple[t0, t1, ...]: each t must be a type."
        checked = [_type_check(param, msg) for param in params]
        return self.copy_with((*checked, ...) if open_end else tuple(checked))


class _UnionGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def copy_with(self, params):
        return Union[params]

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, UnionType)):
            return set(other.__args__) == set(self.__args__)
        return NotImplemented

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f"typing.Optional[{_type_repr(args[0] if args[1] is type(None) else args[1])}]"
        return f"typing.Union[{', '.join(map(_type_repr, args))}]"

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def _alias_subscription(self):
        return Union, self.__args__


class _LiteralGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, args, inst=inst, name=name)
        self.__parameters__ = ()

    def _alias_identity(self):
        return frozenset([(value, type(value)) for value in self.__args__])

    def __hash__(self):
        return hash(self._alias_identity())

    def __eq__(self, other):
        if isinstance(other, _LiteralGenericAlias):
            return self._alias_identity() == other._alias_identity()
        return NotImplemented


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *first, rest = params
        if isinstance(rest, (list, tuple)):
            return (*first, *rest)
        if isinstance(rest, _ConcatenateGenericAlias):
            params = (*first, *rest.__args__)
        else:
            _check_rest(rest)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f"*{self.__args__[0]!r}"

    def __getitem__(self, args):
        return args if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(args)

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner = self.__args__[0]
        if not isinstance(inner, (_GenericAlias, GenericAlias)):
            return None
        if inner.__origin__ is tuple:
            return inner.__args__
        raise AssertionError


class _AnnotatedAlias(_GenericAlias, _root=True):
    # A type with metadata.

    __iter__ = None

    def __init__(self, origin, metadata):
        # What is annotated twice has one list of annotations.
        inner = isinstance(origin, _AnnotatedAlias)
        self.__metadata__ = (*origin.__metadata__, *metadata) if inner else metadata
        if inner:
            origin = origin.__origin__
        super().__init__(origin, origin)

    def _alias_identity(self):
        return self.__origin__, self.__metadata__

    def __hash__(self):
        return hash(self._alias_identity())

    def __eq__(self, other):
        if isinstance(other, _AnnotatedAlias):
            return self._alias_identity() == other._alias_identity()
        return NotImplemented

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def _alias_subscription(self):
        return Annotated, (self.__origin__, *self.__metadata__)

    def copy_with(self, params):
        inner, = params
        return _AnnotatedAlias(inner, self.__metadata__)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)


class Annotated:
    """Add context-specific metadata to a type: Annotated[T, x, …]."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        if _is_unpacked_typevartuple(params[0]):
            raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
        origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
        return _AnnotatedAlias(origin, tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


# Generic

class Generic:
    """Abstract base class for generic types: a class with type parameters derives from Generic[T, …]."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        return _generic_alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if bases is None:
            plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls).__name__ != "_TypedDictMeta"
        else:
            plain = Generic in bases
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        if bases is None:
            cls.__parameters__ = ()
            return
        found = _collect_parameters(bases)
        listed = None
        for base in bases:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if listed is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple types.")
                listed = base
        if listed is not None:
            missing = [parameter for parameter in found if parameter not in listed.__parameters__]
            if missing:
                raise TypeError(
                    f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                    f"{listed.__origin__.__name__}[{', '.join(map(str, listed.__parameters__))}]"
                )
            found = listed.__parameters__
        cls.__parameters__ = tuple(found)


@_cached
def _generic_alias(cls, params):
    """`cls[params]`, for Generic and Protocol themselves and for classes derived from them."""
    if not isinstance(params, tuple):
        params = (params,)
    params = tuple(map(_type_convert, params))
    if cls in (Generic, _protocol()):
        if not params:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(isinstance(param, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(param) for param in params):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
            )
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, params)
    parameters = getattr(cls, "__parameters__", ())
    for parameter in parameters:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare:
            params = prepare(cls, params)
    _check_count(cls, len(params), len(parameters))
    flat = []
    for parameter, param in zip(parameters, params):
        if isinstance(parameter, TypeVarTuple):
            flat.extend(param)
        else:
            flat.append(param)
    return _GenericAlias(cls, tuple(flat))


Callable = _CallableType(_collections_abc.Callable, 2)
