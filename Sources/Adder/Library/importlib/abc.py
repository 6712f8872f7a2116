"""What finders and loaders have to offer."""

import abc
import sys
from importlib import machinery

__all__ = [
    "Loader", "Finder", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader",
    "FileLoader", "SourceLoader",
    "ResourceReader", "Traversable", "TraversableResources"]


def __getattr__(name):
    if name not in ("ResourceReader", "Traversable", "TraversableResources"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.resources import abc as resources

    return getattr(resources, name)


class Loader(metaclass=abc.ABCMeta):
    """Makes and runs a module."""

    def create_module(self, spec):
        """The module to run; None for an ordinary one."""
        return None

    def load_module(self, fullname):
        """The older way."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        from importlib import util

        spec = util.spec_from_loader(fullname, self)
        if fullname in sys.modules:
            module = sys.modules[fullname]
            self.exec_module(module)
            return module
        return util._load(spec)

    def module_repr(self, module):
        """The oldest way to say what a module looks like: nobody asks for it any more."""
        raise NotImplementedError


class Finder(metaclass=abc.ABCMeta):
    """The older kind of finder."""

    @abc.abstractmethod
    def find_module(self, fullname, path=None):
        """The loader of a module."""


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Stands in sys.meta_path."""

    def find_module(self, fullname, path):
        """The older way."""
        import warnings

        warnings.warn(
            "MetaPathFinder.find_module() is deprecated since Python 3.4 in favor of MetaPathFinder.find_spec() "
            "and is slated for removal in Python 3.12", DeprecationWarning, stacklevel=2)
        if not hasattr(self, "find_spec"):
            return None
        found = self.find_spec(fullname, path)
        return found.loader if found is not None else None

    def invalidate_caches(self):
        """Forgets what it remembers."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Looks in one entry of sys.path."""

    def find_loader(self, fullname):
        """The older way."""
        import warnings

        warnings.warn(
            "PathEntryFinder.find_loader() is deprecated since Python 3.4 in favor of PathEntryFinder.find_spec() "
            "(available since 3.4)", DeprecationWarning, stacklevel=2)
        found = self.find_spec(fullname) if hasattr(self, "find_spec") else None
        if found is None:
            return None, []
        return found.loader, found.submodule_search_locations or []

    def find_module(self, fullname):
        return self.find_loader(fullname)[0]

    def invalidate_caches(self):
        """Forgets what it remembers."""


class ResourceLoader(Loader):
    """Reads files that belong to a module."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """Knows a module's code and text."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The text of a module; None for one without."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """Knows a module's file."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(machinery._FileLoader, ResourceLoader, ExecutionLoader):
    """Of a module in a file."""


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Of a module whose text is read with get_data."""

    def path_mtime(self, path):
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}

    def set_data(self, path, data):
        """Keeps compiled code, for those that can."""

    def is_package(self, fullname):
        name = self.get_filename(fullname).rpartition("/")[2]
        return name.rpartition(".")[0] == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def get_source(self, fullname):
        from importlib import util

        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError("source not available through get_data()", name=fullname) from error
        return util.decode_source(data)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


MetaPathFinder.register(machinery.BuiltinImporter)
MetaPathFinder.register(machinery.FrozenImporter)
MetaPathFinder.register(machinery.PathFinder)
InspectLoader.register(machinery.BuiltinImporter)
InspectLoader.register(machinery.FrozenImporter)
InspectLoader.register(machinery.NamespaceLoader)
SourceLoader.register(machinery.SourceFileLoader)
FileLoader.register(machinery.SourceFileLoader)
PathEntryFinder.register(machinery.FileFinder)
