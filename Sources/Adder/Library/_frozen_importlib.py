"""The importers of modules that are part of the engine."""

import _imp
import sys

ModuleSpec = type(sys.__spec__)


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
    def _check(fullname):
        if fullname not in sys.builtin_module_names:
            raise ImportError(f"{fullname!r} is not a built-in module", name=fullname)

    @classmethod
    def create_module(cls, spec):
        cls._check(spec.name)
        return _imp.import_module(spec.name)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def get_code(cls, fullname):
        cls._check(fullname)
        return None

    @classmethod
    def get_source(cls, fullname):
        cls._check(fullname)
        return None

    @classmethod
    def is_package(cls, fullname):
        cls._check(fullname)
        return False

    @staticmethod
    def module_repr(module):
        return f"<module {module.__name__!r} (built-in)>"


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

    @staticmethod
    def module_repr(module):
        return f"<module {module.__name__!r} (frozen)>"
