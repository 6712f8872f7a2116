"""The part of `inspect` about signatures: Parameter, Signature, BoundArguments, and how they are found for each kind of callable."""

import builtins
import functools
import sys
import types
from collections import namedtuple

import inspect
from inspect import CO_VARARGS, CO_VARKEYWORDS, isbuiltin, isclass, isfunction, ismethod, unwrap


class _ParameterKind(int):
    """How a parameter takes arguments. They are numbers, in the order in which parameters of these kinds stand."""

    __module__ = "inspect"

    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self._name_ = name
        self.description = description
        return self

    name = property(lambda self: self._name_)
    value = property(int)

    def __str__(self):
        return self._name_

    def __repr__(self):
        return f"<_ParameterKind.{self._name_}: {int(self)}>"

    def __reduce__(self):
        return _kind, (int(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_KINDS = tuple(_ParameterKind(number, *words) for number, words in enumerate((
    ("POSITIONAL_ONLY", "positional-only"), ("POSITIONAL_OR_KEYWORD", "positional or keyword"),
    ("VAR_POSITIONAL", "variadic positional"),
    ("KEYWORD_ONLY", "keyword-only"), ("VAR_KEYWORD", "variadic keyword"))))
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _KINDS
for _each in _KINDS:
    setattr(_ParameterKind, _each.name, _each)
del _each


def _kind(value):
    return _KINDS[value]


class _void:
    """Stands for "not given" where None could be given."""

    __module__ = "inspect"


class _empty:
    """Stands where a parameter has no default or annotation."""

    __module__ = "inspect"


# MARK: Annotations as text

def formatannotation(annotation, base_module=None):
    """An annotation as it is shown in a signature."""
    if getattr(annotation, "__module__", None) == "typing":
        text = repr(annotation)
        # The module's name goes wherever it stands before a name.
        parts = text.split("typing.")
        result = parts[0]
        for part in parts[1:]:
            is_inside = result[-1:].isalnum() or result[-1:] in ("_", ".")
            result += "typing." + part if is_inside else part
        return result
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    """A function that shows annotations as they are written in the module of an object."""
    module = getattr(object, "__module__", None)

    def show(annotation):
        return formatannotation(annotation, module)

    return show


# MARK: Parameter

class Parameter:
    """A parameter: its name, how it takes an argument, its default and its annotation."""

    __module__ = "inspect"
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, int) or not 0 <= kind < len(_KINDS):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self._kind = _KINDS[kind]
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # The iterable of a comprehension, whose name nobody can write.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(f"implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = "implicit" + name[1:]
        from keyword import iskeyword

        if iskeyword(name) and self._kind != _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """The same parameter with some of it changed."""
        def choose(new, old):
            return old if new is _void else new

        return type(self)(choose(name, self._name), choose(kind, self._kind), default=choose(default, self._default),
                          annotation=choose(annotation, self._annotation))

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


# MARK: BoundArguments

class BoundArguments:
    """Which argument each parameter gets, as Signature.bind finds it."""

    __module__ = "inspect"
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The positional arguments, up to the first parameter that is left out."""
        result = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                result += self.arguments[name]
            else:
                result.append(self.arguments[name])
        return tuple(result)

    @property
    def kwargs(self):
        """The arguments that have to be given by name."""
        result = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            if not by_name:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_name = True
                elif name not in self.arguments:
                    by_name = True
                    continue
            if by_name and name in self.arguments:
                if parameter.kind == _VAR_KEYWORD:
                    result.update(self.arguments[name])
                else:
                    result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        """Puts in what parameters get that have no argument."""
        complete = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                complete[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = complete

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    __hash__ = None

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __repr__(self):
        return f"<{self.__class__.__name__} ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


# MARK: Signature

def _checked(parameters):
    """The parameters by name; ValueError where they cannot stand in this order."""
    result = {}
    top = _POSITIONAL_ONLY
    has_default = False
    for parameter in parameters:
        kind = parameter.kind
        if kind < top:
            raise ValueError(f"wrong parameter order: {top.description} parameter before {kind.description} parameter")
        top = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                has_default = True
            elif has_default:
                raise ValueError("non-default argument follows default argument")
        if parameter.name in result:
            raise ValueError(f"duplicate parameter name: {parameter.name!r}")
        result[parameter.name] = parameter
    return result


class Signature:
    """The parameters of a callable and what it returns."""

    __module__ = "inspect"
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            by_name = {}
        elif __validate_parameters__:
            by_name = _checked(parameters)
        else:
            by_name = {parameter.name: parameter for parameter in parameters}
        self._parameters = types.MappingProxyType(by_name)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable."""
        return _Search(cls, follow_wrapped, globals, locals, eval_str).of(obj)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """The same signature with parameters or annotation changed."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    def _hash_basis(self):
        ordered = tuple(parameter for parameter in self.parameters.values() if parameter.kind != _KEYWORD_ONLY)
        by_name = {parameter.name: parameter for parameter in self.parameters.values()
                   if parameter.kind == _KEYWORD_ONLY}
        return ordered, by_name, self.return_annotation

    def __hash__(self):
        ordered, by_name, annotation = self._hash_basis()
        return hash((ordered, frozenset(by_name.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def bind(self, /, *args, **kwargs):
        """Finds which parameter gets which argument; TypeError where a call would fail."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, *, partial=False):
        bound = {}
        by_name = []
        index = 0
        # What takes positional arguments.
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                by_name.append(parameter)
            elif kind == _VAR_POSITIONAL:
                if index < len(args):
                    bound[parameter.name] = tuple(args[index:])
                    index = len(args)
                # Those before it that may be given by name have been looked at.
            elif index < len(args):
                if parameter.name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {parameter.name!r}")
                bound[parameter.name] = args[index]
                index += 1
            elif parameter.name in kwargs and kind == _POSITIONAL_ONLY:
                raise TypeError(f"{parameter.name!r} parameter is positional only, but was passed as a keyword")
            elif parameter.name in kwargs:
                by_name.append(parameter)
            elif parameter.default is _empty and not partial:
                if kind == _POSITIONAL_ONLY or not by_name:
                    raise TypeError(f"missing a required argument: {parameter.name!r}")
                by_name.append(parameter)
        if index < len(args):
            raise TypeError("too many positional arguments")
        rest = None
        for parameter in by_name:
            name = parameter.name
            if parameter.kind == _VAR_KEYWORD:
                rest = parameter
            elif name in kwargs:
                bound[name] = kwargs.pop(name)
            elif not partial and parameter.default is _empty:
                raise TypeError(f"missing a required argument: {name!r}")
        if kwargs:
            if rest is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            bound[rest.name] = kwargs
        return self._bound_arguments_cls(self, bound)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        parts = []
        has_positional_only = False
        wants_star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                has_positional_only = True
            elif has_positional_only:
                parts.append("/")
                has_positional_only = False
            if kind == _VAR_POSITIONAL:
                wants_star = False
            elif kind == _KEYWORD_ONLY and wants_star:
                parts.append("*")
                wants_star = False
            parts.append(str(parameter))
        if has_positional_only:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


# MARK: Finding signatures

_BUILTIN_METHODS = (
    types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType, types.BuiltinFunctionType,
    types.MethodDescriptorType)


def _is_function_like(obj):
    """Whether it has what a function has, as functions made by other tools do."""
    if not callable(obj) or isclass(obj):
        return False
    defaults = getattr(obj, "__defaults__", _void)
    by_name = getattr(obj, "__kwdefaults__", _void)
    annotations = getattr(obj, "__annotations__", None)
    return (isinstance(getattr(obj, "__code__", None), types.CodeType) and isinstance(getattr(obj, "__name__", None),
            str)
            and (defaults is None or isinstance(defaults, tuple)) and (by_name is None or isinstance(by_name, dict))
            and (annotations is None or isinstance(annotations, dict)))


def _is_builtin(obj):
    return (isbuiltin(obj) or inspect.ismethoddescriptor(obj) or isinstance(obj,
            _BUILTIN_METHODS) or obj is type or obj is object)


def _own_method(cls, name):
    """A special method of a class, if it is not one of the engine's."""
    method = getattr(cls, name, None)
    return None if method is None or isinstance(method, _BUILTIN_METHODS) else method


def _without_first(signature):
    """The signature of a method that is bound."""
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind != _VAR_POSITIONAL:
        del parameters[0]
    return signature.replace(parameters=parameters)


def _of_partial(wrapped, partial, extra_args=()):
    """What is left of a signature when some arguments are given."""
    parameters = dict(wrapped.parameters)
    keywords = partial.keywords or {}
    args = tuple(extra_args) + partial.args
    try:
        bound = wrapped.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    by_name = False
    for name, parameter in wrapped.parameters.items():
        if name in bound.arguments:
            kind = parameter.kind
            if kind is _POSITIONAL_ONLY:
                del parameters[name]
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    del parameters[name]
                    continue
                # Whoever calls it may give another value, by name; and what stands behind can be given by name alone.
                by_name = True
                parameters[name] = parameter.replace(default=bound.arguments[name])
            elif kind is _KEYWORD_ONLY:
                parameters[name] = parameter.replace(default=bound.arguments[name])
        if by_name:
            if parameter.kind is _POSITIONAL_OR_KEYWORD:
                moved = parameters[name].replace(kind=_KEYWORD_ONLY)
                del parameters[name]
                parameters[name] = moved
            elif parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                parameters[name] = parameters.pop(name)
            elif parameter.kind is _VAR_POSITIONAL:
                del parameters[name]
    return wrapped.replace(parameters=parameters.values())


def _signature_fromstr(cls, obj, text, skip_bound_arg=True):
    """The signature that the engine gives as text: `($self, value, /)`. Its defaults are constants, or names of the module."""
    receiver = None
    for mark in ("$self", "$module", "$type", "$cls", "$"):
        if text.startswith("(" + mark):
            end = len(mark) + 1
            while text[end:end + 1].isalnum():
                end += 1
            receiver = text[2:end]
            text = "(" + receiver + text[end:]
            break
    source = f"def signature{text}: pass"
    module = sys.modules.get(getattr(obj, "__module__", None) or "")
    namespace = {**getattr(module, "__dict__", {}), "sys": sys}
    names = {}
    try:
        exec(compile(source, "<signature>", "exec"), namespace, names)
    except Exception:
        raise ValueError(f"{obj!r} builtin has invalid signature") from None
    found = _Search(cls, False, None, None, False).of_function(names["signature"])
    if receiver is None:
        return found
    parameters = list(found.parameters.values())
    owner = getattr(obj, "__self__", None)
    if owner is not None and (skip_bound_arg or isinstance(owner, types.ModuleType)) or receiver == "module":
        del parameters[0]
    else:
        parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return found.replace(parameters=parameters)


class _Search:
    """Finds the signature of a callable; holds what the caller asked for."""

    def __init__(self, cls, follow_wrapped, globals, locals, eval_str, skip_bound_arg=True):
        self.cls = cls
        self.follow_wrapped = follow_wrapped
        self.globals = globals
        self.locals = locals
        self.eval_str = eval_str
        self.skip_bound_arg = skip_bound_arg

    def of(self, obj):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if ismethod(obj):
            return self.bound(self.of(obj.__func__))
        if self.follow_wrapped:
            obj = unwrap(obj, stop=lambda each: hasattr(each, "__signature__") or ismethod(each))
            if ismethod(obj):
                return self.of(obj)
        given = getattr(obj, "__signature__", None)
        if given is not None:
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
            return given
        method = getattr(obj, "_partialmethod", None)
        if isinstance(method, functools.partialmethod):
            return self.of_partial_method(method)
        if isfunction(obj) or _is_function_like(obj):
            return self.of_function(obj)
        if _is_builtin(obj):
            return self.of_builtin(obj)
        if isinstance(obj, functools.partial):
            return _of_partial(self.of(obj.func), obj)
        if isclass(obj):
            return self.of_class(obj)
        call = _own_method(type(obj), "__call__")
        if call is None:
            raise ValueError(f"callable {obj!r} is not supported by signature")
        try:
            found = self.of(call)
        except ValueError as error:
            raise ValueError(f"no signature found for {obj!r}") from error
        return self.bound(found)

    def bound(self, found):
        return _without_first(found) if self.skip_bound_arg else found

    def of_partial_method(self, method):
        """A partial method as it is on the class: its receiver comes first."""
        wrapped = self.of(method.func)
        left = _of_partial(wrapped, method, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return left
        return left.replace(parameters=(first, *left.parameters.values()))

    def of_class(self, cls):
        call = _own_method(type(cls), "__call__")
        if call is not None:
            return self.bound(self.of(call))
        for base in cls.__mro__:
            for name in ("__new__", "__init__"):
                if name in base.__dict__:
                    method = _own_method(cls, name)
                    if method is not None:
                        return self.bound(self.of(method))
        for base in cls.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return _signature_fromstr(self.cls, base, text)
        if type not in cls.__mro__:
            if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
                return self.cls([])
            raise ValueError(f"no signature found for builtin type {cls!r}")
        raise ValueError(f"callable {cls!r} is not supported by signature")

    def of_builtin(self, obj):
        if obj is object:
            return self.cls([])
        text = getattr(obj, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return _signature_fromstr(self.cls, obj, text, self.skip_bound_arg)

    def of_function(self, function):
        code = function.__code__
        names = code.co_varnames
        count = code.co_argcount
        positional_only = code.co_posonlyargcount
        annotations = inspect.get_annotations(function, globals=self.globals, locals=self.locals,
                                              eval_str=self.eval_str)
        defaults = function.__defaults__ or ()
        by_name = function.__kwdefaults__ or {}
        make = self.cls._parameter_cls
        parameters = []

        def add(name, kind, default=_empty):
            parameters.append(make(name, annotation=annotations.get(name, _empty), kind=kind, default=default))

        for index, name in enumerate(names[:count]):
            kind = _POSITIONAL_ONLY if index < positional_only else _POSITIONAL_OR_KEYWORD
            at = index - (count - len(defaults))
            add(name, kind, defaults[at] if at >= 0 else _empty)
        end = count + code.co_kwonlyargcount
        if code.co_flags & CO_VARARGS:
            add(names[end], _VAR_POSITIONAL)
        for name in names[count:end]:
            add(name, _KEYWORD_ONLY, by_name.get(name, _empty))
        if code.co_flags & CO_VARKEYWORDS:
            add(names[end + 1 if code.co_flags & CO_VARARGS else end], _VAR_KEYWORD)
        return self.cls(parameters, return_annotation=annotations.get("return", _empty),
                        __validate_parameters__=isfunction(function) is False)


# MARK: The older ways

FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations",
                         module="inspect")


def getfullargspec(func):
    """The parameters of a callable as lists of names; of a method with its receiver."""
    try:
        found = _Search(Signature, False, None, None, False, skip_bound_arg=False).of(func)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, by_name, annotations, name_defaults = [], (), [], {}, {}
    varargs = varkw = None
    positional_only = []
    if found.return_annotation is not found.empty:
        annotations["return"] = found.return_annotation
    for parameter in found.parameters.values():
        name, kind = parameter.name, parameter.kind
        if kind is _POSITIONAL_ONLY:
            positional_only.append(name)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            by_name.append(name)
            if parameter.default is not _empty:
                name_defaults[name] = parameter.default
        else:
            varkw = name
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and parameter.default is not _empty:
            defaults += (parameter.default,)
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(positional_only + args, varargs, varkw, defaults or None, by_name, name_defaults or None,
                       annotations)


def _missing(name, names, what, count):
    quoted = [repr(each) for each in names if each not in count]
    number = len(quoted)
    if number == 1:
        listed = quoted[0]
    elif number == 2:
        listed = " and ".join(quoted)
    else:
        listed = ", ".join(quoted[:-2] + [" and ".join(quoted[-2:])])
    raise TypeError(f"{name}() missing {number} required {what} argument{'' if number == 1 else 's'}: {listed}")


def _too_many(name, args, by_name, varargs, default_count, given, values):
    at_least = len(args) - default_count
    named = sum(1 for each in by_name if each in values)
    if varargs:
        is_plural = at_least != 1
        takes = f"at least {at_least}"
    elif default_count:
        is_plural = True
        takes = f"from {at_least} to {len(args)}"
    else:
        is_plural = len(args) != 1
        takes = str(len(args))
    also = ""
    if named:
        also = (f" positional argument{'s' if given != 1 else ''} (and {named} keyword-only argument{'s' if named != 1 else ''})")
    raise TypeError(f"{name}() takes {takes} positional argument{'s' if is_plural else ''} but {given}{also} "
                    f"{'was' if given == 1 and not named else 'were'} given")


def getcallargs(func, /, *positional, **named):
    """Which parameter of a function gets which argument, as a dict; TypeError where the call would fail."""
    args, varargs, varkw, defaults, by_name, name_defaults, _ = getfullargspec(func)
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    default_count = len(defaults) if defaults else 0
    values = dict(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    known = set(args + by_name)
    if varkw:
        values[varkw] = {}
    for each, value in named.items():
        if each not in known:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {each!r}")
            values[varkw][each] = value
        elif each in values:
            raise TypeError(f"{name}() got multiple values for argument {each!r}")
        else:
            values[each] = value
    if len(positional) > len(args) and not varargs:
        _too_many(name, args, by_name, varargs, default_count, len(positional), values)
    if len(positional) < len(args):
        required = args[:len(args) - default_count]
        if any(each not in values for each in required):
            _missing(name, required, "positional", values)
        for each, value in zip(args[len(args) - default_count:], defaults or ()):
            values.setdefault(each, value)
    lacking = []
    for each in by_name:
        if each not in values:
            if name_defaults and each in name_defaults:
                values[each] = name_defaults[each]
            else:
                lacking.append(each)
    if lacking:
        _missing(name, lacking, "keyword-only", values)
    return values
