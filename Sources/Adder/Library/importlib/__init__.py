"""Importing modules by program: import_module, reload, and the places where a module is looked for."""

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

import _imp
import sys

__import__ = __import__

# Modules that are being reloaded: a module that reloads itself gets what it is.
_reloading = {}


def invalidate_caches():
    """Forget what finders remember. Directories are looked into anew for every import, so only the finders of the program are asked."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()
    for entry, finder in list(sys.path_importer_cache.items()):
        if finder is None:
            del sys.path_importer_cache[entry]
        elif hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def find_loader(name, path=None):
    """The loader of a module; None where it is not found."""
    import warnings

    warnings.warn("Deprecated since Python 3.4 and slated for removal in Python 3.12; use importlib.util.find_spec() instead",
                  DeprecationWarning, stacklevel=2)
    if name in sys.modules:
        try:
            loader = sys.modules[name].__loader__
        except AttributeError:
            raise ValueError(f"{name}.__loader__ is not set") from None
        if loader is None:
            raise ValueError(f"{name}.__loader__ is None")
        return loader
    spec = _find_spec(name, path)
    if spec is None:
        return None
    if spec.loader is None and spec.submodule_search_locations is None:
        raise ImportError(f"spec for {name} missing loader", name=name)
    if spec.loader is None or type(spec.loader).__name__ == "NamespaceLoader":
        raise ImportError("namespace packages do not have loaders", name=name)
    return spec.loader


def _absolute_name(name, package, level):
    """The full name of a module that is named relative to a package."""
    if not isinstance(package, str):
        raise TypeError("__package__ not set to a string")
    if not package:
        raise ImportError("attempted relative import with no known parent package")
    base = package.rsplit(".", level - 1)
    if len(base) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{base[0]}.{name}" if name else base[0]


def import_module(name, package=None):
    """The module with a name; one that begins with dots is seen from a package."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip("."))
        name = _absolute_name(name[level:], package, level)
    elif not name:
        raise ValueError("Empty module name")
    return _imp.import_module(name)


def reload(module):
    """Run a module's source anew in the module as it is, and give it."""
    name = getattr(getattr(module, "__spec__", None), "name", None)
    if name is None:
        name = getattr(module, "__name__", None)
    if not isinstance(module, type(sys)) or name is None:
        raise TypeError("reload() argument must be a module")
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        path = None
        parent = name.rpartition(".")[0]
        if parent:
            if parent not in sys.modules:
                raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
            path = sys.modules[parent].__path__
        spec = _find_spec(name, path, module)
        module.__spec__ = spec
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _imp.describe(module, spec)
        _run(spec, module)
        return sys.modules[name]
    finally:
        # This module begins with an empty dict when it is reloaded itself.
        _reloading.pop(name, None)


def _find_spec(name, path, target=None):
    """The spec of a module: of the program's finders first, then of the engine."""
    for finder in list(sys.meta_path):
        spec = _ask(finder, name, path, target)
        if spec is not None:
            return spec
    if sys.path_hooks:
        for entry in sys.path if path is None else path:
            finder = _path_finder(entry)
            spec = None if finder is None else finder.find_spec(name, target)
            if spec is not None and spec.loader is not None:
                return spec
    spec = _imp.find_spec(name, path)
    if spec is not None and spec.loader is None:
        from _frozen_importlib_external import _add_loader

        _add_loader(spec)
    return spec


def _run(spec, module):
    """Runs a module's body in its namespace."""
    loader = spec.loader
    if loader is not None and hasattr(loader, "exec_module"):
        loader.exec_module(module)
    elif loader is not None:
        raise ImportError("missing loader", name=spec.name)


def _load_by_finders(name, path):
    """A module that one of the finders of the program knows; None when none does."""
    for finder in list(sys.meta_path):
        spec = _ask(finder, name, path, None)
        if spec is not None:
            from importlib import util

            return util._load(spec)
    return _load_by_hooks(name, path) if sys.path_hooks else None


def _ask(finder, name, path, target):
    """What a finder knows of a module; those of old find a loader."""
    try:
        find = finder.find_spec
    except AttributeError:
        loader = finder.find_module(name, path)
        if loader is None:
            return None
        from importlib import util

        return util.spec_from_loader(name, loader)
    return find(name, path, target)


def _path_finder(entry):
    """The finder that one of sys.path_hooks makes for an entry of the path; None when none of them wants it."""
    if not isinstance(entry, str):
        return None
    try:
        return sys.path_importer_cache[entry]
    except KeyError:
        pass
    finder = None
    for hook in sys.path_hooks:
        try:
            finder = hook(entry)
            break
        except ImportError:
            continue
    sys.path_importer_cache[entry] = finder
    return finder


def _load_by_hooks(name, path):
    """Goes along the path: entries that no hook wants are the engine's."""
    for entry in sys.path if path is None else path:
        finder = _path_finder(entry)
        if finder is not None:
            spec = finder.find_spec(name)
            if spec is not None and spec.loader is not None:
                from importlib import util

                return util._load(spec)
        elif isinstance(entry, str):
            spec = _imp.find_spec(name, [entry])
            if spec is not None and spec.has_location:
                return _imp.load_along(name, [entry])
    return None
