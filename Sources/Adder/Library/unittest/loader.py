"""Finding tests: in classes, in modules, by name, in folders."""

import functools
import os
import sys
import traceback
import types
import warnings
from . import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    """Stands for tests that cannot be loaded: raises the reason when it runs."""

    _testMethodName = None

    def __init__(self, method_name, reason):
        def fail():
            raise reason

        # The test is named as what could not be loaded.
        setattr(self, method_name, fail)
        super().__init__(method_name)


def _skipped(name, reason):
    """A test that stands for a module which is to be left out."""
    skip = case.skip(str(reason))
    kind = type("ModuleSkipped", (case.TestCase,), {name: skip(lambda self: None)})
    return kind(name)


def _import_failure(name):
    return f"Failed to import test module: {name}\n{traceback.format_exc()}"


def _is_module_file(name):
    """Whether a file's name is that of a module."""
    stem, dot, ending = name.rpartition(".")
    return ending.lower() == "py" and stem.isidentifier() and (stem[0] == "_" or stem[0].isascii())


def _without_ending(path):
    return os.path.splitext(path)[0]


class TestLoader:
    """Finds tests and makes suites of them."""

    # The folder that modules are named from, once it is known.
    _top_level_dir = None
    suiteClass = suite.TestSuite
    # What the names of tests begin with.
    testMethodPrefix = "test"
    # Patterns of which the full name of a test must fit one; None for all tests.
    testNamePatterns = None
    # Compares two names: tests run in this order.
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)

    def __init__(self):
        super().__init__()
        # What could not be loaded, as texts.
        self.errors = []
        # Packages whose own load_tests() is running.
        self._loading_packages = set()

    # In classes and modules

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of all tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        """A suite of all tests of a module, or what its load_tests() gives."""
        if args or "use_load_tests" in kws:
            warnings.warn("use_load_tests is deprecated and ignored", DeprecationWarning)
            kws.pop("use_load_tests", None)
        if len(args) > 1:
            raise TypeError(f"loadTestsFromModule() takes 1 positional argument but {len(args) + 1} were given")
        if kws:
            raise TypeError(f"loadTestsFromModule() got an unexpected keyword argument '{min(kws)}'")
        tests = []
        for name in dir(module):
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, case.TestCase):
                tests.append(self.loadTestsFromTestCase(found))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                message = f"Failed to call load_tests:\n{traceback.format_exc()}"
                return self._failed(module.__name__, error, message)
        return tests

    def _failed(self, name, reason, message):
        """A suite of one test, which raises the reason why something could not be loaded."""
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, reason)])

    def getTestCaseNames(self, testCaseClass):
        """The names of the tests of a class, in their order."""
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_test(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase
        full_name = f"{cls.__module__}.{cls.__qualname__}.{name}"
        return any(fnmatchcase(full_name, pattern) for pattern in self.testNamePatterns)

    # By name

    def loadTestsFromNames(self, names, module=None):
        """A suite of what loadTestsFromName() gives for each name."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        """A suite of what a dotted name stands for: a module, a class, a method, a suite, or a function that makes a test or a suite."""
        parts = name.split(".")
        # Name and text, where a module could not be imported.
        not_imported = None
        if module is None:
            front = parts[:]
            while module is None:
                try:
                    module = __import__(".".join(front))
                except ImportError:
                    name = front.pop()
                    not_imported = name, _import_failure(name)
                    if not front:
                        break
            if module is None:
                name, message = not_imported
                return self._failed(name, ImportError(message), message)
            del parts[0]
        found, parent = module, None
        for part in parts:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                # In a package the name may be that of a module which could not be imported: that is the reason then.
                if getattr(found, "__path__", None) is not None and not_imported is not None:
                    name, message = not_imported
                    return self._failed(name, ImportError(message), message)
                return self._failed(part, error, f"Failed to access attribute:\n{traceback.format_exc()}")
        return self._tests_of(found, parent, parts)

    def _tests_of(self, found, parent, parts):
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, case.TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            name = parts[-1]
            test = parent(name)
            # Static methods are called, as functions are.
            if not isinstance(getattr(test, name), types.FunctionType):
                return self.suiteClass([test])
        elif isinstance(found, suite.TestSuite):
            return found
        if not callable(found):
            raise TypeError(f"don't know how to make test from: {found}")
        test = found()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError(f"calling {found} returned {test}, not a test")

    # In folders

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """A suite of the tests of all modules below a folder, or a package, whose files fit a pattern."""
        given_top = top_level_dir if top_level_dir is not None else self._top_level_dir
        top = os.path.abspath(start_dir if given_top is None else given_top)
        if top not in sys.path:
            # What is there is imported by its name from there.
            sys.path.insert(0, top)
        self._top_level_dir = top
        is_importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top:
                is_importable = os.path.isfile(os.path.join(start_dir, "__init__.py"))
        else:
            try:
                __import__(start_dir)
            except ImportError:
                is_importable = False
            else:
                package = sys.modules[start_dir]
                first = start_dir.split(".")[0]
                try:
                    start_dir = os.path.abspath(os.path.dirname(package.__file__))
                except AttributeError:
                    if package.__name__ in sys.builtin_module_names:
                        raise TypeError("Can not use builtin modules as dotted module names") from None
                    raise TypeError(f"don't know how to discover from {package!r}") from None
                if given_top is None:
                    self._top_level_dir = self._get_directory_containing_module(first)
                    sys.path.remove(top)
        if not is_importable:
            raise ImportError("Start directory is not importable: %r" % start_dir)
        return self.suiteClass(list(self._find_tests(start_dir, pattern)))

    def _get_directory_containing_module(self, module_name):
        file = os.path.abspath(sys.modules[module_name].__file__)
        folder = os.path.dirname(file)
        # Of a package: the folder around its own.
        return os.path.dirname(folder) if os.path.basename(file).lower().startswith("__init__.py") else folder

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return "."
        relative = os.path.relpath(_without_ending(os.path.normpath(path)), self._top_level_dir)
        assert not os.path.isabs(relative), "Path must be within the project"
        assert not relative.startswith(".."), "Path must be within the project"
        return relative.replace(os.path.sep, ".")

    def _match_path(self, path, full_path, pattern):
        """Whether a file's name fits the pattern; subclasses may use other rules."""
        from fnmatch import fnmatch
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        """The suites of a folder and of the folders in it."""
        name = self._get_name_from_path(start_dir)
        # A package whose load_tests() asks for its own tests is not to be asked again.
        if name != "." and name not in self._loading_packages:
            tests, goes_on = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not goes_on:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, goes_on = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if goes_on:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        """The tests of a file, or of a package itself; and whether the modules of the package are to be looked for."""
        base = os.path.basename(full_path)
        if os.path.isfile(full_path):
            if not _is_module_file(base) or not self._match_path(base, full_path, pattern):
                return None, False
        elif not os.path.isdir(full_path) or not os.path.isfile(os.path.join(full_path, "__init__.py")):
            return None, False
        name = self._get_name_from_path(full_path)
        try:
            __import__(name)
        except case.SkipTest as reason:
            return self.suiteClass([_skipped(name, reason)]), False
        except:
            message = _import_failure(name)
            return self._failed(name, ImportError(message), message), False
        module = sys.modules[name]
        if os.path.isfile(full_path):
            self._check_place(module, full_path)
            return self.loadTestsFromModule(module, pattern=pattern), False
        load_tests = getattr(module, "load_tests", None)
        self._loading_packages.add(name)
        try:
            return self.loadTestsFromModule(module, pattern=pattern), load_tests is None
        finally:
            self._loading_packages.discard(name)

    def _check_place(self, module, full_path):
        """A module of the same name may have been imported from somewhere else."""
        file = os.path.abspath(getattr(module, "__file__", full_path))
        real = _without_ending(os.path.realpath(file))
        if real.lower() != _without_ending(os.path.realpath(full_path)).lower():
            name = _without_ending(os.path.basename(full_path))
            raise ImportError(
                f"{name!r} module incorrectly imported from {os.path.dirname(real)!r}. Expected {os.path.dirname(full_path)!r}. "
                "Is this module globally installed?")


defaultTestLoader = TestLoader()


# Old functions

def _warn_of_old(name, instead):
    warnings.warn(
        f"unittest.{name}() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.{instead}() instead.",
        DeprecationWarning, stacklevel=3)


def _loader_with(**settings):
    loader = TestLoader()
    vars(loader).update(settings)
    return loader


def getTestCaseNames(testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None):
    """The names of the tests of a class. Deprecated."""
    _warn_of_old("getTestCaseNames", "getTestCaseNames")
    return _loader_with(testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, testNamePatterns=testNamePatterns).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
    """A suite of all tests of a class. Deprecated."""
    _warn_of_old("makeSuite", "loadTestsFromTestCase")
    return _loader_with(testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, suiteClass=suiteClass or suite.TestSuite).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
    """A suite of all tests of a module. Deprecated."""
    _warn_of_old("findTestCases", "loadTestsFromModule")
    return _loader_with(testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, suiteClass=suiteClass or suite.TestSuite).loadTestsFromModule(module)
