"""The finders and loaders of the import system, for programs that find or load modules themselves."""

__all__ = [
    "BuiltinImporter", "FrozenImporter", "ModuleSpec", "PathFinder", "SourceFileLoader", "SOURCE_SUFFIXES", "BYTECODE_SUFFIXES",
    "EXTENSION_SUFFIXES", "all_suffixes", "FileFinder", "NamespaceLoader", "DEBUG_BYTECODE_SUFFIXES", "OPTIMIZED_BYTECODE_SUFFIXES",
]

import _imp
import sys

ModuleSpec = type(sys.__spec__)

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
DEBUG_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
# Nothing that is compiled for another engine can be loaded.
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The endings that files of modules may have."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class BuiltinImporter:
    """Modules that are part of the engine."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname not in sys.builtin_module_names:
            return None
        spec = _imp.find_spec(fullname, None)
        spec.loader = cls
        return spec

    @staticmethod
    def create_module(spec):
        if spec.name not in sys.builtin_module_names:
            raise ImportError(f"{spec.name!r} is not a built-in module", name=spec.name)
        return _imp.import_module(spec.name)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def get_code(cls, fullname):
        return None

    @classmethod
    def get_source(cls, fullname):
        return None

    @classmethod
    def is_package(cls, fullname):
        return False


class FrozenImporter:
    """Modules that are kept in the engine as text."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spec = _imp.find_spec(fullname, [])
        if spec is None or spec.origin != "frozen":
            return None
        spec.loader = cls
        return spec

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        _imp.run_embedded(module.__spec__.name, module)


class _NamespaceLoader:
    """Of packages without code."""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""


NamespaceLoader = _NamespaceLoader


class _FileLoader:
    """Knows the file of one module."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check(self, fullname):
        if fullname is not None and fullname != self.name:
            raise ImportError(f"loader for {self.name} cannot handle {fullname}", name=fullname)

    def load_module(self, fullname=None):
        from importlib import util

        name = fullname or self.name
        self._check(name)
        return util._load(util.spec_from_file_location(name, self.path, loader=self))

    def get_filename(self, fullname=None):
        self._check(fullname)
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_resource_reader(self, module=None):
        self._check(module)
        from importlib.resources.readers import FileReader

        return FileReader(self)


class SourceFileLoader(_FileLoader):
    """A module in a file."""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def get_source(self, fullname=None):
        self._check(fullname)
        from importlib import util

        return util.decode_source(self.get_data(self.path))

    def get_code(self, fullname=None):
        self._check(fullname)
        return self.source_to_code(self.get_data(self.path), self.path)

    def source_to_code(self, data, path):
        return compile(data, path, "exec", dont_inherit=True)

    def is_package(self, fullname):
        stem = self.path.rpartition("/")[2].rpartition(".")[0]
        return stem == "__init__" and fullname.rpartition(".")[2] != "__init__"


class FileFinder:
    """Modules in one folder."""

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


def _add_loader(spec):
    """Gives a spec of the engine the loader that can run it."""
    if spec.origin == "built-in":
        spec.loader = BuiltinImporter
    elif spec.origin == "frozen":
        spec.loader = FrozenImporter
    elif spec.has_location:
        spec.loader = SourceFileLoader(spec.name, spec.origin)
    else:
        spec.loader = _NamespaceLoader()
