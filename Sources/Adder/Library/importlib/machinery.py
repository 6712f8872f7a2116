"""The finders and loaders of the import system, for programs that find or load modules themselves."""

__all__ = [
    "BuiltinImporter", "FrozenImporter", "ModuleSpec", "PathFinder", "SourceFileLoader", "SOURCE_SUFFIXES", "BYTECODE_SUFFIXES",
    "EXTENSION_SUFFIXES", "all_suffixes", "FileFinder", "NamespaceLoader", "DEBUG_BYTECODE_SUFFIXES", "OPTIMIZED_BYTECODE_SUFFIXES",
]

import _imp
import sys
from _frozen_importlib import BuiltinImporter, FrozenImporter, ModuleSpec
from _frozen_importlib_external import FileLoader as _FileLoader, SourceFileLoader, _add_loader

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
DEBUG_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
# Nothing that is compiled for another engine can be loaded.
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The endings that files of modules may have."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class NamespaceLoader:
    """Of packages without code."""

    __module__ = "_frozen_importlib_external"

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""


class FileFinder:
    """Modules in one folder."""

    __module__ = "_frozen_importlib_external"

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = _imp.absolute_path(path or ".")

    def __repr__(self):
        return f"FileFinder({self.path!r})"

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            import os

            if not os.path.isdir(path or "."):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def invalidate_caches(self):
        """Folders are looked into anew each time."""

    def find_spec(self, fullname, target=None):
        import os
        from importlib import util

        base = os.path.join(self.path, fullname.rpartition(".")[2])
        for suffix, loader in self._loaders:
            path = os.path.join(base, "__init__" + suffix)
            if os.path.isfile(path):
                return util.spec_from_file_location(fullname, path, loader=loader(fullname, path), submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            path = base + suffix
            if os.path.isfile(path):
                return util.spec_from_file_location(fullname, path, loader=loader(fullname, path))
        if os.path.isdir(base):
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None


class PathFinder:
    """Modules along sys.path or along the path of a package."""

    __module__ = "_frozen_importlib_external"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spec = _imp.find_spec(fullname, sys.path if path is None else path)
        if spec is None or spec.origin in ("built-in", "frozen"):
            return None
        _add_loader(spec)
        return spec

    @staticmethod
    def invalidate_caches():
        pass
