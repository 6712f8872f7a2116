"""Finding modules without importing them, and making modules from specs."""

__all__ = ["decode_source", "find_spec", "module_from_spec", "resolve_name", "source_from_cache", "spec_from_file_location", "spec_from_loader"]

import _imp
import importlib
import sys
from importlib import machinery


def resolve_name(name, package):
    """Resolve a relative module name to an absolute one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return importlib._absolute_name(name[level:], package, level)


def find_spec(name, package=None):
    """Return the spec for the specified module.

    First, sys.modules is checked to see if the module was already imported. If
    so, then sys.modules[name].__spec__ is returned. If that happens to be
    set to None, then ValueError is raised. If the module is not in
    sys.modules, then the finders are asked. None is returned if no spec could
    be found.
    """
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    path = None
    parent_name = fullname.rpartition(".")[0]
    if parent_name:
        parent = importlib.import_module(parent_name)
        try:
            path = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent_name!r} while trying to find {fullname!r}", name=fullname) from error
    return importlib._find_spec(fullname, path)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a module spec based on various loader methods."""
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
    """Return a module spec based on a file location."""
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
    """Create a module based on the provided spec."""
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
    """Decode bytes representing source code and return the string."""
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
    """Given the path to a .pyc. file, return the path to its .py file."""
    head, _, name = path.rpartition("/")
    folder, _, cache = head.rpartition("/")
    if cache != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    return f"{folder}/{name.partition('.')[0]}.py"
