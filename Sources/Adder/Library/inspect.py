"""Looks at live objects: what they are, their members, documentation, signatures and source text.

Signatures are in `_inspect_signature`, source text in `_inspect_source`, frames and states in `_inspect_frames`. They are loaded when one of their names
is asked for, since most programs that import this module want only the predicates.
"""

import sys
import types
from collections import namedtuple

_COMPANIONS = {
    "_inspect_signature": (
        "Parameter", "Signature", "BoundArguments", "signature", "FullArgSpec", "getfullargspec", "getcallargs",
        "formatannotation",
        "formatannotationrelativeto", "_ParameterKind", "_empty", "_void", "_signature_fromstr", "_POSITIONAL_ONLY",
        "_POSITIONAL_OR_KEYWORD",
        "_VAR_POSITIONAL", "_KEYWORD_ONLY", "_VAR_KEYWORD"),
    "_inspect_source": (
        "getfile", "getmodulename", "getsourcefile", "getabsfile", "getmodule", "findsource", "getcomments",
        "getblock", "getsourcelines",
        "getsource", "EndOfBlock", "BlockFinder", "ClassFoundException", "modulesbyfile", "_filesbymodname", "_main"),
    "_inspect_frames": (
        "Arguments", "getargs", "ArgInfo", "getargvalues", "formatargvalues", "ClosureVars", "getclosurevars",
        "Traceback", "FrameInfo",
        "getframeinfo", "getlineno", "getouterframes", "getinnerframes", "currentframe", "stack", "trace",
        "GEN_CREATED", "GEN_RUNNING",
        "GEN_SUSPENDED", "GEN_CLOSED", "getgeneratorstate", "getgeneratorlocals", "CORO_CREATED", "CORO_RUNNING",
        "CORO_SUSPENDED",
        "CORO_CLOSED", "getcoroutinestate", "getcoroutinelocals"),
}

__all__ = [
    "ArgInfo", "Arguments", "Attribute", "BlockFinder", "BoundArguments", "CORO_CLOSED", "CORO_CREATED",
    "CORO_RUNNING", "CORO_SUSPENDED",
    "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS",
    "CO_NOFREE", "CO_OPTIMIZED",
    "CO_VARARGS", "CO_VARKEYWORDS", "ClassFoundException", "ClosureVars", "EndOfBlock", "FrameInfo", "FullArgSpec",
    "GEN_CLOSED", "GEN_CREATED",
    "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback",
    "classify_class_attrs", "cleandoc",
    "currentframe", "findsource", "formatannotation", "formatannotationrelativeto", "formatargvalues",
    "get_annotations", "getabsfile", "getargs",
    "getargvalues", "getattr_static", "getblock", "getcallargs", "getclasstree", "getclosurevars", "getcomments",
    "getcoroutinelocals",
    "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals",
    "getgeneratorstate", "getinnerframes",
    "getlineno", "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes",
    "getsource", "getsourcefile",
    "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin",
    "isclass", "iscode",
    "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction", "isgenerator",
    "isgeneratorfunction",
    "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule",
    "isroutine", "istraceback",
    "signature", "stack", "trace", "unwrap", "walktree",
]

_home = {name: companion for companion, names in _COMPANIONS.items() for name in names}


def __getattr__(name):
    companion = _home.get(name)
    if companion is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(companion)
    for each in _COMPANIONS[companion]:
        globals().setdefault(each, getattr(module, each))
    return globals()[name]


def __dir__():
    return sorted({*globals(), *_home})


CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 64, 128, 256, 512

TPFLAGS_IS_ABSTRACT = 1 << 20


# MARK: What an object is

def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether it is a bound method that is written in Python."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Whether it is a function that is written in Python."""
    return isinstance(object, types.FunctionType)


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether it is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Whether it is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Whether it is a function, or a bound method, that is part of the engine."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether it is a special method of the engine's, bound to an object."""
    return isinstance(object, types.MethodWrapperType)


def isgetsetdescriptor(object):
    """Whether it is a computed attribute of a type of the engine's."""
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    """Whether it is a kept attribute of a type: a slot, or one of the engine's."""
    return isinstance(object, types.MemberDescriptorType)


def ismethoddescriptor(object):
    """Whether it binds when it is looked up on an instance, can be shadowed there, and is no function of Python's."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    """Whether it decides about setting or deleting an attribute."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def isroutine(object):
    """Whether it is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def _has_code_flag(function, flag):
    """Whether the code of a function has a flag, looked for through methods and partial calls."""
    functools = sys.modules.get("functools")
    while True:
        if ismethod(function):
            function = function.__func__
        elif functools is not None and isinstance(function, functools.partial):
            function = function.func
        else:
            break
    code = getattr(function, "__code__", None)
    if not isfunction(function) and not (isinstance(code,
                                                    types.CodeType) and callable(function) and not isclass(function)):
        return False
    return bool(code.co_flags & flag)


def isgeneratorfunction(obj):
    """Whether calling it makes a generator."""
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Whether it was defined with `async def`, and calling it makes a coroutine."""
    return _has_code_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Whether calling it makes an asynchronous generator."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    """Whether `await` takes it."""
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    from collections.abc import Awaitable

    return isinstance(object, Awaitable)


def isabstract(object):
    """Whether it is a class with abstract methods."""
    if not isclass(object):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    import abc

    if not issubclass(type(object), abc.ABCMeta) or hasattr(object, "__abstractmethods__"):
        return False
    # The class is just being made, and nobody has looked for its abstract methods yet.
    if any(getattr(value, "__isabstractmethod__", False) for value in object.__dict__.values()):
        return True
    inherited = (name for base in object.__bases__ for name in getattr(base, "__abstractmethods__", ()))
    return any(getattr(getattr(object, name, None), "__isabstractmethod__", False) for name in inherited)


# MARK: Members

def _dynamic_names(classes):
    """Names that these classes keep for their instances, though the class has an attribute with the name as well."""
    return [name for each in classes for name, value in each.__dict__.items() if isinstance(value,
            types.DynamicClassAttribute)]


def _members(object, predicate, lookup):
    classes = ()
    names = list(dir(object))
    if isclass(object):
        classes = (object, *getmro(object))
        names += _dynamic_names(getattr(object, "__bases__", ()))
    found = []
    seen = set()
    for name in names:
        value = None
        is_found = False
        if name not in seen:
            try:
                value = lookup(object, name)
                is_found = True
            except AttributeError:
                pass
        if not is_found:
            # Behind a metaclass, or the second of two with this name: what a class itself says.
            holder = next((each for each in classes if name in each.__dict__), None)
            if holder is None:
                continue
            value = holder.__dict__[name]
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """The names and values of all members that the predicate accepts, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, but without asking descriptors and `__getattr__`."""
    return _members(object, predicate, getattr_static)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def _kind(value, found):
    if isinstance(value, (staticmethod, types.BuiltinMethodType)):
        return "static method", found
    if isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
        return "class method", found
    if isinstance(value, property):
        return "property", value
    return ("method" if isroutine(found) else "data"), found


def classify_class_attrs(cls):
    """For each attribute of a class: its name, its kind, the class that defines it, and what it is there."""
    metaclasses = tuple(each for each in getmro(type(cls)) if each not in (type, object))
    bases = (cls, *getmro(cls))
    everything = bases + metaclasses
    names = list(dir(cls)) + _dynamic_names(getmro(cls))
    result = []
    seen = set()
    for name in names:
        home = found = kept = None
        if name not in seen and name != "__dict__":
            try:
                found = getattr(cls, name)
            except Exception:
                pass
            else:
                home = getattr(found, "__objclass__", None)
                if home not in bases:
                    # The last class along the order that still gives this very object; a metaclass may make it.
                    home = None
                    for each in bases:
                        if getattr(each, name, None) is found:
                            home = each
                    for each in metaclasses:
                        try:
                            made = each.__getattr__(cls, name)
                        except AttributeError:
                            continue
                        if made is found:
                            home = each
        for each in everything:
            if name in each.__dict__:
                kept = each.__dict__[name]
                if home not in metaclasses:
                    home = each
                break
        if home is None:
            continue
        kind, value = _kind(kept, found if found is not None else kept)
        if kind in ("static method", "class method", "property"):
            value = kept
        result.append(Attribute(name, kind, home, value))
        seen.add(name)
    return result


# MARK: Classes

def getmro(cls):
    """The class and its bases in the order in which attributes are looked for."""
    return cls.__mro__


def walktree(classes, children, parent):
    """The classes below one, as nested lists; for getclasstree."""
    result = []
    for each in sorted(classes, key=lambda one: (one.__module__, one.__name__)):
        result.append((each, each.__bases__))
        if each in children:
            result.append(walktree(children[each], children, each))
    return result


def getclasstree(classes, unique=False):
    """Classes in nested lists: behind each tuple of a class and its bases, the list of those derived from it."""
    children = {}
    roots = []
    for each in classes:
        for base in each.__bases__:
            below = children.setdefault(base, [])
            if each not in below:
                below.append(each)
            if unique and base in classes:
                break
        if not each.__bases__ and each not in roots:
            roots.append(each)
    roots += [base for base in children if base not in classes]
    return walktree(roots, children, None)


# MARK: Documentation

# Parameters are named `object`, as everywhere in this module.
_object = object


def _class_of(function):
    """The class in whose body a function was defined."""
    found = sys.modules.get(function.__module__)
    if found is None:
        return None
    for name in function.__qualname__.split(".")[:-1]:
        found = getattr(found, name)
    return found if isclass(found) else None


def _slot_doc(descriptor):
    slots = getattr(descriptor.__objclass__, "__slots__", None)
    return slots.get(descriptor.__name__) if isinstance(slots, dict) else None


def _inherited_doc(object):
    """What a base class says of the same thing."""
    if isclass(object):
        return next((base.__doc__ for base in object.__mro__ if base is not _object and base.__doc__ is not None), None)
    if ismethod(object):
        name = object.__func__.__name__
        receiver = object.__self__
        if isclass(receiver) and getattr(getattr(receiver, name, None), "__func__") is object.__func__:
            cls = receiver
        else:
            cls = receiver.__class__
    elif isfunction(object):
        name = object.__name__
        cls = _class_of(object)
        if cls is None or getattr(cls, name) is not object:
            return None
    elif isbuiltin(object):
        name = object.__name__
        receiver = object.__self__
        cls = receiver if isclass(receiver) and receiver.__qualname__ + "." + name == object.__qualname__ else receiver.__class__
    elif isinstance(object, property):
        name = object.fget.__name__
        cls = _class_of(object.fget)
        if cls is None or getattr(cls, name) is not object:
            return None
    elif ismethoddescriptor(object) or isdatadescriptor(object):
        name = object.__name__
        cls = object.__objclass__
        if getattr(cls, name) is not object:
            return None
        if ismemberdescriptor(object):
            text = _slot_doc(object)
            if text is not None:
                return text
    else:
        return None
    for base in cls.__mro__:
        try:
            text = getattr(base, name).__doc__
        except AttributeError:
            continue
        if text is not None:
            return text
    return None


def getdoc(object):
    """The documentation, of a base class if need be, with the indentation taken away; None when there is none."""
    try:
        text = object.__doc__
    except AttributeError:
        return None
    if text is None:
        try:
            text = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(text) if isinstance(text, str) else None


def cleandoc(doc):
    """Takes away the indentation that all lines but the first share, and empty lines at both ends."""
    try:
        lines = doc.expandtabs().split("\n")
    except UnicodeError:
        return None
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    lines[0] = lines[0].lstrip()
    if margins:
        margin = min(margins)
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    return "\n".join(lines)


def indentsize(line):
    """How many columns a line is indented, with tabs as blanks."""
    text = line.expandtabs()
    return len(text) - len(text.lstrip())


def unwrap(func, *, stop=None):
    """Follows `__wrapped__` to the end, or to the first that `stop` accepts."""
    start = func
    seen = {id(start): start}
    limit = sys.getrecursionlimit()
    while hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {start!r}")
        seen[id(func)] = func
    return func


# MARK: Annotations

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A dict of the annotations of a function, class or module; with eval_str those that are text are evaluated."""
    if isclass(obj):
        own = getattr(obj, "__dict__", None)
        annotations = own.get("__annotations__", None) if own and hasattr(own, "get") else None
        if isinstance(annotations, types.GetSetDescriptorType):
            annotations = None
        module = sys.modules.get(getattr(obj, "__module__", None) or "")
        global_names = getattr(module, "__dict__", None)
        local_names = dict(vars(obj))
    elif ismodule(obj):
        annotations = getattr(obj, "__annotations__", None)
        global_names = obj.__dict__
        local_names = None
    elif callable(obj):
        annotations = getattr(obj, "__annotations__", None)
        global_names = getattr(obj, "__globals__", None)
        local_names = None
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not annotations:
        return {}
    if not eval_str:
        return dict(annotations)
    if not isclass(obj) and not ismodule(obj):
        functools = sys.modules.get("functools")
        while True:
            if hasattr(obj, "__wrapped__"):
                obj = obj.__wrapped__
            elif functools is not None and isinstance(obj, functools.partial):
                obj = obj.func
            else:
                break
        if hasattr(obj, "__globals__"):
            global_names = obj.__globals__
    if globals is None:
        globals = global_names
    if locals is None:
        locals = local_names
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name,
            value in annotations.items()}


# MARK: Attributes without asking anybody

_absent = object()


def _class_dict(cls):
    return type.__dict__["__dict__"].__get__(cls)


def _own_value(obj, attr):
    """What the instance itself keeps under a name."""
    try:
        own = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _absent
    return dict.get(own, attr, _absent) if isinstance(own, dict) else _absent


def _along_classes(cls, attr):
    for each in type.__dict__["__mro__"].__get__(cls):
        if not _shadows_dict(type(each)) and attr in each.__dict__:
            return each.__dict__[attr]
    return _absent


def _shadows_dict(cls):
    """The `__dict__` that a class of the program puts in the place of the real one; False when there is none."""
    for each in type.__dict__["__mro__"].__get__(cls):
        own = _class_dict(each)
        if "__dict__" in own:
            descriptor = own["__dict__"]
            is_real = type(descriptor) is types.GetSetDescriptorType and descriptor.__name__ == "__dict__" and descriptor.__objclass__ is each
            return False if is_real else descriptor
    return False


def getattr_static(obj, attr, default=_absent):
    """An attribute as it is kept, without calling descriptors, `__getattr__` or `__getattribute__`."""
    own = _absent
    if not issubclass(type(obj), type):
        cls = type(obj)
        shadow = _shadows_dict(cls)
        if shadow is False or type(shadow) is types.MemberDescriptorType:
            own = _own_value(obj, attr)
    else:
        cls = obj
    shared = _along_classes(cls, attr)
    if own is not _absent and shared is not _absent:
        kind = type(shared)
        if _along_classes(kind, "__get__") is not _absent and (
                _along_classes(kind, "__set__") is not _absent or _along_classes(kind, "__delete__") is not _absent):
            return shared
    if own is not _absent:
        return own
    if shared is not _absent:
        return shared
    if obj is cls:
        for each in type.__dict__["__mro__"].__get__(type(cls)):
            if not _shadows_dict(type(each)) and attr in each.__dict__:
                return each.__dict__[attr]
    if default is not _absent:
        return default
    raise AttributeError(attr)


if __name__ == "__main__":
    __getattr__("_main")()
