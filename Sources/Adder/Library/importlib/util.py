"""Finding modules without importing them, and making modules from specs."""

__all__ = ["decode_source", "find_spec", "module_from_spec", "resolve_name", "source_from_cache", "spec_from_file_location", "spec_from_loader",
           "LazyLoader", "cache_from_source", "MAGIC_NUMBER", "set_loader", "set_package", "module_for_loader"]

import _imp
import importlib
import sys
from importlib import machinery


def resolve_name(name, package):
    """The full name of a module whose name may begin with dots, as seen from a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return importlib._absolute_name(name[level:], package, level)


def find_spec(name, package=None):
    """How a module would be imported, or was; None where it cannot be found. The packages that it is in are imported for it."""
    full_name = resolve_name(name, package) if name.startswith(".") else name
    if full_name not in sys.modules:
        return importlib._find_spec(full_name, _path_of_package(full_name))
    module = sys.modules[full_name]
    if module is None:
        # Its import is forbidden.
        return None
    spec = getattr(module, "__spec__", _missing)
    if spec is None or spec is _missing:
        raise ValueError(f"{name}.__spec__ is {'None' if spec is None else 'not set'}")
    return spec


_missing = object()


def _path_of_package(name):
    """Where the modules of a module's package are looked for; None for a module that is in none."""
    package, point, _ = name.rpartition(".")
    if not package:
        return None
    try:
        return importlib.import_module(package).__path__
    except AttributeError as error:
        message = f"__path__ attribute not found on {package!r} while trying to find {name!r}"
        raise ModuleNotFoundError(message, name=name) from error


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module as its loader tells."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                pass
    return machinery.ModuleSpec(name, loader, origin=origin, is_package=is_package)


_derived = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_derived):
    """The spec of a module in a file."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = location.__fspath__() if hasattr(location, "__fspath__") else location
        location = _imp.absolute_path(location)
    if loader is None:
        if not location.endswith(tuple(machinery.SOURCE_SUFFIXES)):
            return None
        loader = machinery.SourceFileLoader(name, location)
    spec = machinery.ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if submodule_search_locations is _derived:
        try:
            is_package = loader.is_package(name) if hasattr(loader, "is_package") else False
        except ImportError:
            is_package = False
        if is_package:
            spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and "/" in location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


def module_from_spec(spec):
    """A module for a spec; it has not yet been run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = type(sys)(spec.name)
    _imp.describe(module, spec)
    return module


def _load(spec):
    """Makes and runs the module of a spec; sys.modules has it meanwhile, and keeps it if nothing goes wrong."""
    if spec.loader is None and spec.submodule_search_locations is None:
        raise ImportError("missing loader", name=spec.name)
    if spec.loader is not None and not hasattr(spec.loader, "exec_module"):
        return spec.loader.load_module(spec.name)
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec._initializing = True
    try:
        importlib._run(spec, module)
    except BaseException:
        sys.modules.pop(spec.name, None)
        raise
    finally:
        spec._initializing = False
    return sys.modules[spec.name]


def decode_source(source_bytes):
    """The text of a program's bytes, in the encoding that they name."""
    encoding = "utf-8"
    if source_bytes.startswith(b"\xef\xbb\xbf"):
        source_bytes = source_bytes[3:]
    else:
        for line in source_bytes.split(b"\n", 2)[:2]:
            comment = line.strip()
            if comment.startswith(b"#") and b"coding" in comment:
                name = comment.partition(b"coding")[2][1:].strip().split()[:1]
                if name:
                    encoding = name[0].decode("ascii")
                break
            if comment and not comment.startswith(b"#"):
                break
    return source_bytes.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def source_from_cache(path):
    """The path of the .py file that a .pyc file is for."""
    head, _, name = path.rpartition("/")
    folder, _, cache = head.rpartition("/")
    if cache != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    return f"{folder}/{name.partition('.')[0]}.py"


# Nothing is compiled into files. The number is that of the version of the language, so that nobody takes such files for his own.
MAGIC_NUMBER = (3495).to_bytes(2, "little") + b"\r\n"


def cache_from_source(path, debug_override=None, *, optimization=None):
    """The path that the .pyc file of a .py file would have."""
    if debug_override is not None:
        import warnings

        warnings.warn("the debug_override parameter is deprecated; use 'optimization' instead", DeprecationWarning)
        if optimization is not None:
            raise TypeError("debug_override or optimization must be set to None")
        optimization = "" if debug_override else 1
    path = path.__fspath__() if hasattr(path, "__fspath__") else path
    head, slash, tail = path.rpartition("/")
    base, dot, rest = tail.rpartition(".")
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    name = (base if base else rest) + dot + tag
    if optimization is None:
        optimization = "" if sys.flags.optimize == 0 else sys.flags.optimize
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f"{optimization!r} is not alphanumeric")
        name += ".opt-" + optimization
    return f"{head}{slash}__pycache__/{name}.pyc"


class _LazyModule(type(sys)):
    """A module that is run when one of its attributes is asked for."""

    def __getattribute__(self, name):
        state = object.__getattribute__(self, "__spec__").loader_state
        if type(self) is _LazyModule and state is not None:
            self.__class__ = type(sys)
            spec = self.__spec__
            before = state["__dict__"]
            now = dict(self.__dict__)
            spec.loader.exec_module(self)
            # What has been set meanwhile stays.
            self.__dict__.update({key: value for key, value in now.items() if key not in before or before[key] is not value})
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader:
    """Puts off running a module until it is used."""

    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        """A function that makes lazy loaders."""
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {"__dict__": module.__dict__.copy(), "__class__": module.__class__}
        module.__class__ = _LazyModule


def _deprecated(function, wrapper):
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(function, name):
            setattr(wrapper, name, getattr(function, name))
    wrapper.__dict__.update(getattr(function, "__dict__", {}))
    return wrapper


def _warn_of_decorator():
    from warnings import warn
    warn("The import system now takes care of this automatically; "
         "this decorator is slated for removal in Python 3.12", DeprecationWarning, stacklevel=3)


def set_package(fxn):
    """Sets `__package__` of the module that a function returns."""
    def set_package_wrapper(*args, **kwargs):
        _warn_of_decorator()
        module = fxn(*args, **kwargs)
        if getattr(module, "__package__", None) is None:
            module.__package__ = module.__name__ if hasattr(module, "__path__") else module.__name__.rpartition(".")[0]
        return module

    return _deprecated(fxn, set_package_wrapper)


def set_loader(fxn):
    """Sets `__loader__` of the module that a function returns."""
    def set_loader_wrapper(self, *args, **kwargs):
        _warn_of_decorator()
        module = fxn(self, *args, **kwargs)
        if getattr(module, "__loader__", None) is None:
            module.__loader__ = self
        return module

    return _deprecated(fxn, set_loader_wrapper)


def module_for_loader(fxn):
    """Gives a loader's function the module instead of its name."""
    _warn_of_decorator()

    def module_for_loader_wrapper(self, fullname, *args, **kwargs):
        is_new = fullname not in sys.modules
        module = sys.modules.setdefault(fullname, type(sys)(fullname))
        module.__loader__ = self
        try:
            return fxn(self, module, *args, **kwargs)
        except Exception:
            # Nobody is told, as ever.
            if is_new:
                sys.modules.pop(fullname, None)
            return None

    return _deprecated(fxn, module_for_loader_wrapper)
