"""The loader of modules in files, and which loader a module of the engine has. Short, because a program may want nothing but its own."""


class FileLoader:
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


class SourceFileLoader(FileLoader):
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

    def path_stats(self, path):
        import os

        stats = os.stat(path)
        return {"mtime": stats.st_mtime, "size": stats.st_size}

    def set_data(self, path, data, *, _mode=0o666):
        with open(path, "wb") as file:
            file.write(data)

    def is_package(self, fullname):
        self._check(fullname)
        stem = self.path.rpartition("/")[2].rpartition(".")[0]
        return stem == "__init__" and fullname.rpartition(".")[2] != "__init__"


def _add_loader(spec):
    """Gives a spec of the engine the loader that can run it."""
    if spec.origin == "built-in":
        from _frozen_importlib import BuiltinImporter

        spec.loader = BuiltinImporter
    elif spec.origin == "frozen":
        from _frozen_importlib import FrozenImporter

        spec.loader = FrozenImporter
    elif spec.has_location:
        spec.loader = SourceFileLoader(spec.name, spec.origin)
    else:
        from importlib.machinery import NamespaceLoader

        spec.loader = NamespaceLoader()
