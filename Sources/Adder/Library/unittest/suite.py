"""Tests in groups, and what is to be done before and behind the tests of a class and of a module."""

import sys
from .case import SkipTest, TestCase, doModuleCleanups
from .util import strclass

__unittest = True


class BaseTestSuite:
    """A group of tests and of other groups."""

    # Whether tests are let go as soon as they have run.
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        # How many tests were in what has been let go.
        self._gone = 0
        self.addTests(tests)

    def addTests(self, tests):
        """Add all tests of an iterable."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for each in tests:
            self.addTest(each)

    def addTest(self, test):
        """Add a test or a group."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def _removeTestAtIndex(self, index):
        """Lets a test go; it is still counted."""
        try:
            test = self._tests[index]
        except TypeError:
            # A class of its own kind may keep no tests.
            return
        if hasattr(test, "countTestCases"):
            self._gone += test.countTestCases()
        self._tests[index] = None

    def _has_run(self, index):
        if self._cleanup:
            self._removeTestAtIndex(index)

    def countTestCases(self):
        """How many tests there are, those that have run included."""
        return self._gone + sum(test.countTestCases() for test in self if test)

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __repr__(self):
        return f"<{strclass(self.__class__)} tests={list(self)}>"

    def _until_stopped(self, result):
        """The tests with their places, one after the other, until the result says stop."""
        for place in enumerate(self):
            if result.shouldStop:
                return
            yield place
            # It holds the test.
            place = None

    def run(self, result):
        """Run the tests; what happens is told to the result."""
        for index, test in self._until_stopped(result):
            test(result)
            self._has_run(index)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests without collecting anything: errors go to the caller."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """A group of tests that sees to the fixtures of classes and modules: whenever the class or the module changes from one test to the next."""

    def run(self, result, debug=False):
        """Run the tests; what happens is told to the result."""
        is_outermost = not getattr(result, "_testRunEntered", False)
        if is_outermost:
            result._testRunEntered = True
        for index, test in self._until_stopped(result):
            if not _is_group(test) and not self._come_to(test, result):
                continue
            if debug:
                test.debug()
            else:
                test(result)
            self._has_run(index)
        if is_outermost:
            self._leave_class(result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests without collecting anything: errors go to the caller."""
        self.run(_DebugResult(), True)

    def _come_to(self, test, result):
        """Does what is to be done between the last test and this one; whether it can run."""
        cls = test.__class__
        last = getattr(result, "_previousTestClass", None)
        if cls is not last:
            self._leave_class(result)
        if last is None or cls.__module__ != last.__module__:
            self._leave_module(result)
            self._enter_module(cls.__module__, result)
        if cls is not last:
            self._enter_class(cls, result)
        result._previousTestClass = cls
        return not getattr(cls, "_classSetupFailed", False) and not getattr(result, "_moduleSetUpFailed", False)

    # Classes

    def _enter_class(self, cls, result):
        if result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        _mark_class(cls, False)
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        with _Fixture(result, "setUpClass", strclass(cls)) as fixture:
            if not fixture.call(set_up):
                _mark_class(cls, True)
                fixture.clean_up_class(cls)

    def _leave_class(self, result):
        cls = getattr(result, "_previousTestClass", None)
        if cls is None or getattr(cls, "__unittest_skip__", False):
            return
        if getattr(cls, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
            return
        with _Fixture(result, "tearDownClass", strclass(cls)) as fixture:
            tear_down = getattr(cls, "tearDownClass", None)
            if tear_down is not None:
                fixture.call(tear_down)
            fixture.clean_up_class(cls)

    # Modules

    def _enter_module(self, name, result):
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), "setUpModule", None)
        if set_up is None:
            return
        with _Fixture(result, "setUpModule", name) as fixture:
            if not fixture.call(set_up):
                result._moduleSetUpFailed = True
                fixture.call(doModuleCleanups)

    def _leave_module(self, result):
        last = getattr(result, "_previousTestClass", None)
        if last is None or result._moduleSetUpFailed or last.__module__ not in sys.modules:
            return
        with _Fixture(result, "tearDownModule", last.__module__) as fixture:
            tear_down = getattr(sys.modules[last.__module__], "tearDownModule", None)
            if tear_down is not None:
                fixture.call(tear_down)
            fixture.call(doModuleCleanups)


class _Fixture:
    """A context in which the fixture of a class or a module is called: errors are told to the result, and output is kept back as that of tests."""

    def __init__(self, result, method_name, place):
        self.result = result
        self.description = f"{method_name} ({place})"

    def __enter__(self):
        self.ask_result("_setupStdout")
        return self

    def __exit__(self, *exc_info):
        self.ask_result("_restoreStdout")

    def ask_result(self, name):
        # Results of other kinds may not have these.
        method = getattr(self.result, name, None)
        if method is not None:
            method()

    def call(self, function):
        """Whether the function has ended without an error."""
        try:
            function()
        except Exception as error:
            if isinstance(self.result, _DebugResult):
                raise
            self.tell(error, (type(error), error, error.__traceback__))
            return False
        return True

    def clean_up_class(self, cls):
        clean_up = getattr(cls, "doClassCleanups", None)
        if clean_up is None:
            return
        clean_up()
        for info in cls.tearDown_exceptions:
            if isinstance(self.result, _DebugResult):
                raise info[1]
            self.tell(info[1], info)

    def tell(self, error, info):
        holder = _ErrorHolder(self.description)
        if isinstance(error, SkipTest) and hasattr(self.result, "addSkip"):
            self.result.addSkip(holder, str(error))
        else:
            self.result.addError(holder, info)


def _mark_class(cls, has_failed):
    try:
        cls._classSetupFailed = has_failed
    except TypeError:
        # A test may be an instance of a built-in class.
        pass


class _ErrorHolder:
    """Stands for a test where the error of a fixture is told."""

    # Nothing is a failure here.
    failureException = None

    def __init__(self, description):
        self.description = description

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def id(self):
        return self.description

    __str__ = id

    def shortDescription(self):
        """There is none."""

    def countTestCases(self):
        return 0

    def run(self, result):
        """There is nothing to run."""

    __call__ = run


def _is_group(test):
    """Whether something is a group of tests: one can go through it."""
    try:
        iter(test)
    except TypeError:
        return False
    return True


class _DebugResult:
    """The result of a run whose errors go to the caller."""

    shouldStop = False
    _moduleSetUpFailed = False
    _previousTestClass = None
