"""Runs modules, files and folders as programs."""

import importlib
import importlib.util
import os
import sys
from types import ModuleType

__all__ = ["run_module", "run_path"]


class _TemporaryModule:
    """A module that stands in sys.modules while a program runs."""

    def __init__(self, name):
        self.name = name
        self.module = ModuleType(name)

    def __enter__(self):
        self.saved = sys.modules.get(self.name)
        sys.modules[self.name] = self.module
        return self

    def __exit__(self, *exception):
        if self.saved is not None:
            sys.modules[self.name] = self.saved
        else:
            del sys.modules[self.name]


class _Argument:
    """sys.argv[0] is the program while it runs."""

    def __init__(self, value):
        self.value = value

    def __enter__(self):
        self.saved = sys.argv[0]
        sys.argv[0] = self.value

    def __exit__(self, *exception):
        sys.argv[0] = self.saved


def _run_code(code, run_globals, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    """Runs code in a namespace that looks like a module's."""
    if init_globals is not None:
        run_globals.update(init_globals)
    if mod_spec is None:
        loader, file, cached = None, script_name, None
    else:
        loader, file, cached = mod_spec.loader, mod_spec.origin, mod_spec.cached
        if pkg_name is None:
            pkg_name = mod_spec.parent
    run_globals.update(__name__=mod_name, __file__=file, __cached__=cached, __doc__=None, __loader__=loader,
                       __package__=pkg_name,
                       __spec__=mod_spec)
    exec(code, run_globals)
    return run_globals


def _run_module_code(code, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    """Runs code as a module that is gone afterwards; its namespace stays."""
    file = script_name if mod_spec is None else mod_spec.origin
    with _TemporaryModule(mod_name) as temporary, _Argument(file):
        namespace = temporary.module.__dict__
        _run_code(code, namespace, init_globals, mod_name, mod_spec, pkg_name, script_name)
    return namespace.copy()


def _get_module_details(mod_name, error=ImportError):
    """The name, spec and code of a module; of a package those of its `__main__`."""
    if mod_name.startswith("."):
        raise error("Relative module names not supported")
    parent = mod_name.rpartition(".")[0]
    if parent:
        try:
            __import__(parent)
        except ImportError as problem:
            if problem.name is None or problem.name != parent and not parent.startswith(problem.name + "."):
                raise
        existing = sys.modules.get(mod_name)
        if existing is not None and not hasattr(existing, "__path__"):
            from warnings import warn

            warn(f"{mod_name!r} found in sys.modules after import of package {parent!r}, but prior to execution of {mod_name!r}; "
                 "this may result in unpredictable behaviour", RuntimeWarning)
    try:
        spec = importlib.util.find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as problem:
        message = "Error while finding module specification for {!r} ({}: {})"
        if mod_name.endswith(".py"):
            message += f". Try using '{mod_name[:-3]}' instead of '{mod_name}' as the module name."
        raise error(message.format(mod_name, type(problem).__name__, problem)) from problem
    if spec is None:
        raise error(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == "__main__" or mod_name.endswith(".__main__"):
            raise error("Cannot use package as __main__ module")
        try:
            return _get_module_details(mod_name + ".__main__", error)
        except error as problem:
            if mod_name not in sys.modules:
                raise
            raise error(f"{problem}; {mod_name!r} is a package and cannot be directly executed")
    loader = spec.loader
    if loader is None:
        raise error(f"{mod_name!r} is a namespace package and cannot be executed")
    try:
        code = loader.get_code(mod_name)
    except ImportError as problem:
        raise error(str(problem)) from problem
    if code is None:
        raise error(f"No code object available for {mod_name}")
    return mod_name, spec, code


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module as a program; returns its namespace."""
    mod_name, spec, code = _get_module_details(mod_name)
    if run_name is None:
        run_name = mod_name
    if alter_sys:
        return _run_module_code(code, init_globals, run_name, spec)
    return _run_code(code, {}, init_globals, run_name, spec)


def run_path(path_name, init_globals=None, run_name=None):
    """Runs a file, or the `__main__` in a folder, as a program; returns its namespace."""
    if run_name is None:
        run_name = "<run_path>"
    package = run_name.rpartition(".")[0]
    path = os.fsdecode(path_name)
    if not os.path.isdir(path):
        with open(path, "rb") as file:
            code = compile(file.read(), path, "exec", dont_inherit=True)
        return _run_module_code(code, init_globals, run_name, pkg_name=package, script_name=path_name)
    sys.path.insert(0, path)
    main = sys.modules.pop("__main__", None)
    try:
        try:
            _, spec, code = _get_module_details("__main__")
        except ImportError as problem:
            raise ImportError(f"can't find '__main__' module in {path!r}") from problem
        sys.modules["__main__"] = main
        with _TemporaryModule(run_name) as temporary, _Argument(path):
            namespace = temporary.module.__dict__
            return _run_code(code, namespace, init_globals, run_name, spec, package).copy()
    finally:
        if main is not None:
            sys.modules["__main__"] = main
        try:
            sys.path.remove(path)
        except ValueError:
            pass
