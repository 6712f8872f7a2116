"""Files that belong to packages."""

from importlib.resources.abc import ResourceReader

__all__ = [
    "Package", "Resource", "ResourceReader", "as_file", "contents", "files", "is_resource", "open_binary", "open_text",
    "path", "read_binary",
    "read_text"]

Resource = str


def __getattr__(name):
    if name != "Package":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import types
    from typing import Union

    return Union[types.ModuleType, str]


def _package(package):
    """The module of a package that is given itself or by name."""
    import importlib
    import types

    module = package if isinstance(package, types.ModuleType) else importlib.import_module(package)
    if module.__spec__.submodule_search_locations is None:
        raise TypeError(f"{package!r} is not a package")
    return module


def files(package):
    """The folder of a package, as a Traversable."""
    from pathlib import Path

    module = _package(package)
    spec = module.__spec__
    get_reader = getattr(spec.loader, "get_resource_reader", None)
    reader = get_reader(spec.name) if get_reader is not None else None
    if reader is not None and hasattr(reader, "files"):
        return reader.files()
    folders = list(spec.submodule_search_locations)
    if spec.origin is not None and spec.has_location:
        return Path(spec.origin).parent
    if len(folders) == 1:
        return Path(folders[0])
    if not folders:
        raise FileNotFoundError(f"the files of {spec.name} are not in a folder")
    from importlib.resources.readers import MultiplexedPath

    return MultiplexedPath(*folders)


class _AsFile:
    """The path of a file, for the time of a with statement."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        return self.path

    def __exit__(self, *exception):
        return None


def as_file(path):
    """A context manager that gives the path of a file of a package."""
    from pathlib import Path

    if isinstance(path, Path):
        return _AsFile(path)
    return _temporary(path)


def _temporary(path):
    import contextlib
    import os
    import tempfile
    from pathlib import Path

    @contextlib.contextmanager
    def copy():
        descriptor, name = tempfile.mkstemp(suffix=path.name)
        try:
            os.write(descriptor, path.read_bytes())
            os.close(descriptor)
            yield Path(name)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.remove(name)

    return copy()


# MARK: The older functions

def _deprecated(name):
    import warnings

    warnings.warn(f"{name} is deprecated. Use files() instead. Refer to https://importlib-resources.readthedocs.io/en/latest/using.html"
                  "#migrating-from-legacy for migration advice.", DeprecationWarning, stacklevel=3)


def _normal(resource):
    import os

    folder, name = os.path.split(str(resource))
    if folder:
        raise ValueError(f"{resource!r} must be only a file name")
    return name


def open_binary(package, resource):
    """A file of a package, opened for bytes."""
    _deprecated("open_binary")
    return (files(package) / _normal(resource)).open("rb")


def read_binary(package, resource):
    """The bytes of a file of a package."""
    _deprecated("read_binary")
    return (files(package) / _normal(resource)).read_bytes()


def open_text(package, resource, encoding="utf-8", errors="strict"):
    """A file of a package, opened for text."""
    _deprecated("open_text")
    return (files(package) / _normal(resource)).open("r", encoding=encoding, errors=errors)


def read_text(package, resource, encoding="utf-8", errors="strict"):
    """The text of a file of a package."""
    _deprecated("read_text")
    with (files(package) / _normal(resource)).open("r", encoding=encoding, errors=errors) as file:
        return file.read()


def contents(package):
    """The names of what is in a package's folder."""
    _deprecated("contents")
    return [each.name for each in files(package).iterdir()]


def is_resource(package, name):
    """Whether a package has a file with this name."""
    _deprecated("is_resource")
    resource = _normal(name)
    return any(each.name == resource and each.is_file() for each in files(package).iterdir())


def path(package, resource):
    """A context manager that gives the path of a file of a package."""
    _deprecated("path")
    return as_file(files(package) / _normal(resource))
