"""The modules in packages and along paths; data of packages; objects by name."""

import importlib
import importlib.util
import os
import os.path
import sys
from collections import namedtuple
from types import ModuleType

__all__ = [
    "get_importer", "iter_importers", "get_loader", "find_loader", "walk_packages", "iter_modules", "get_data",
    "read_code", "extend_path", "ModuleInfo"]

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")
ModuleInfo.__doc__ = "A module: its finder, its name, whether it is a package."

# The finders that stand for the engine's own way to look into folders, by path.
_folders = {}


def get_importer(path_item):
    """The finder for an entry of a path; None when there is none."""
    path_item = os.fsdecode(path_item)
    finder = sys.path_importer_cache.get(path_item)
    if finder is not None:
        return finder
    for hook in sys.path_hooks:
        try:
            finder = hook(path_item)
            sys.path_importer_cache.setdefault(path_item, finder)
            return finder
        except ImportError:
            pass
    if path_item in _folders:
        return _folders[path_item]
    if not os.path.isdir(path_item or "."):
        return None
    from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader

    finder = _folders[path_item] = FileFinder(path_item, (SourceFileLoader, SOURCE_SUFFIXES))
    return finder


def iter_importers(fullname=""):
    """The finders that are asked for a module."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    package, point, _ = fullname.rpartition(".")
    if point:
        entries = getattr(importlib.import_module(package), "__path__", None) or ()
    else:
        yield from sys.meta_path
        entries = sys.path
    yield from map(get_importer, entries)


def _modules_in(folder):
    """The names of the modules in a folder, and whether each is a package."""
    seen = set()
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        module = name.removesuffix(".py") if name.endswith(".py") else None
        if module == "__init__":
            continue
        path = os.path.join(folder, name)
        is_package = False
        if module is None and os.path.isdir(path) and "." not in name:
            try:
                is_package = "__init__.py" in os.listdir(path)
            except OSError:
                continue
            if not is_package:
                continue
            module = name
        if module and "." not in module and module not in seen:
            seen.add(module)
            yield module, is_package


def iter_importer_modules(importer, prefix=""):
    """The modules that a finder knows."""
    if hasattr(importer, "iter_modules"):
        yield from importer.iter_modules(prefix)
    elif isinstance(getattr(importer, "path", None), str):
        for name, is_package in _modules_in(importer.path):
            yield prefix + name, is_package


def iter_modules(path=None, prefix=""):
    """The modules in the folders of a path."""
    if path is None:
        finders = iter_importers()
    elif isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    else:
        finders = map(get_importer, path)
    seen = set()
    for finder in finders:
        for name, is_package in iter_importer_modules(finder, prefix):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, is_package)


def walk_packages(path=None, prefix="", onerror=None):
    """The modules in the folders of a path, and those in their packages, which are imported for it."""
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except Exception as error:
            if onerror is not None:
                onerror(info.name)
            elif not isinstance(error, ImportError):
                raise
        else:
            below = [each for each in getattr(sys.modules[info.name], "__path__", None) or [] if each not in seen]
            seen.update(below)
            yield from walk_packages(below, info.name + ".", onerror)


def get_loader(module_or_name):
    """The loader of a module; None when it cannot be imported."""
    module = sys.modules.get(module_or_name, module_or_name)
    if module is None:
        # Its import is forbidden.
        return None
    if not isinstance(module, ModuleType):
        return find_loader(module)
    loader = getattr(module, "__loader__", None)
    return getattr(getattr(module, "__spec__", None), "loader", None) if loader is None else loader


def find_loader(fullname):
    """The loader of a module; None when it cannot be found."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    try:
        spec = importlib.util.find_spec(fullname)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise ImportError(f"Error while finding loader for {fullname!r} ({type(error)}: {error})") from error
    return spec.loader if spec is not None else None


def extend_path(path, name):
    """A package's path with the folders of its name along sys.path, and what is named in NAME.pkg files there."""
    if not isinstance(path, list):
        return path
    file_name = name + ".pkg"
    path = path[:]
    parent, _, last = name.rpartition(".")
    if parent:
        try:
            search = getattr(sys.modules[parent], "__path__")
        except (KeyError, AttributeError):
            return path
    else:
        search = sys.path
    for folder in search:
        if not isinstance(folder, str):
            continue
        candidate = os.path.join(folder, last)
        if os.path.isdir(candidate) and candidate not in path:
            path.append(candidate)
        listing = os.path.join(folder, file_name)
        if os.path.isfile(listing):
            try:
                file = open(listing)
            except OSError as error:
                sys.stderr.write(f"Can't open {listing}: {error.strerror}\n")
            else:
                with file:
                    for line in file:
                        line = line.rstrip("\n")
                        if line and not line.startswith("#"):
                            path.append(line)
    return path


def get_data(package, resource):
    """The bytes of a file that belongs to a package; None where that is not possible."""
    loader = getattr(importlib.util.find_spec(package), "loader", None)
    if not hasattr(loader, "get_data"):
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    if hasattr(module, "__file__"):
        return loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split("/")))
    return None


def read_code(stream):
    """The code in a .pyc file; None when another version of the language has written it."""
    if stream.read(4) != importlib.util.MAGIC_NUMBER:
        return None
    import marshal

    stream.read(12)
    return marshal.load(stream)


def _is_name(text):
    return all(part.isidentifier() for part in text.split("."))


def resolve_name(name):
    """The object that a name stands for: `package.module:object.attribute`, or all with points."""
    module, colon, rest = name.partition(":")
    if not _is_name(module) or not module or colon and rest and not _is_name(rest):
        raise ValueError(f"invalid format: {name!r}")
    if colon:
        found = importlib.import_module(module)
        parts = rest.split(".") if rest else []
    else:
        parts = name.split(".")
        so_far = parts.pop(0)
        found = importlib.import_module(so_far)
        while parts:
            so_far += "." + parts[0]
            try:
                found = importlib.import_module(so_far)
                parts.pop(0)
            except ImportError:
                break
    for part in parts:
        found = getattr(found, part)
    return found
