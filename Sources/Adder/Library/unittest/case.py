"""A test, and how it runs."""

import functools
import types
import warnings
from . import result
from ._assertions import DIFF_OMITTED, _Assertions
from .util import strclass

__unittest = True

_subtest_msg_sentinel = object()


class SkipTest(Exception):
    """Raised in a test that is to be left out."""


class _ShouldStop(Exception):
    """The test is to stop: one of its parts has failed, and nobody wants to see more."""


class _UnexpectedSuccess(Exception):
    """The test was to fail and has not."""


# Running a part of a test

class _Outcome:
    """What became of the parts of a test so far, and where that is told."""

    success = True
    # Whether the part that runs is to fail, and with what it has.
    is_to_fail = False
    wanted_error = None

    def __init__(self, result=None):
        self.result = result

    def part(self, test):
        """A context in which a part of a test runs; what it raises is told to the result, and goes no further."""
        return _Part(self, test)


class _Part:
    def __init__(self, outcome, test):
        self.outcome = outcome
        self.test = test

    def __enter__(self):
        self.was_well = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, value, tb):
        try:
            if kind is None:
                self.ended_well()
            elif issubclass(kind, KeyboardInterrupt):
                return False
            elif issubclass(kind, SkipTest):
                self.outcome.success = False
                _tell_skip(self.outcome.result, self.test, str(value))
            elif not issubclass(kind, _ShouldStop):
                self.has_raised((kind, value, tb))
            return True
        finally:
            # Nothing is to keep the frames alive.
            value = tb = None
            self.outcome.success = self.was_well and self.outcome.success

    def ended_well(self):
        if self.outcome.success and isinstance(self.test, _SubTest):
            self.outcome.result.addSubTest(self.test.test_case, self.test, None)

    def has_raised(self, info):
        outcome, test = self.outcome, self.test
        if outcome.is_to_fail:
            outcome.wanted_error = info
            return
        outcome.success = False
        if isinstance(test, _SubTest):
            outcome.result.addSubTest(test.test_case, test, info)
        elif outcome.result is not None:
            is_failure = issubclass(info[0], test.failureException)
            tell = outcome.result.addFailure if is_failure else outcome.result.addError
            tell(test, info)


def _tell_skip(result, test, reason):
    if hasattr(result, "addSkip"):
        result.addSkip(test, reason)
    else:
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(test)


# Decorators

def _left_out(item, reason):
    if isinstance(item, type):
        marked = item
    else:
        def marked(*args, **kwargs):
            raise SkipTest(reason)

        functools.update_wrapper(marked, item)
    marked.__unittest_skip_why__ = reason
    marked.__unittest_skip__ = True
    return marked


def _as_it_is(item):
    return item


def skip(reason):
    """Leave a test, or all tests of a class, out."""
    if isinstance(reason, types.FunctionType):
        # It decorates without a reason.
        return _left_out(reason, "")
    return lambda item: _left_out(item, reason)


def skipIf(condition, reason):
    """Leave a test out if the condition is true."""
    return skip(reason) if condition else _as_it_is


def skipUnless(condition, reason):
    """Leave a test out unless the condition is true."""
    return _as_it_is if condition else skip(reason)


def expectedFailure(test_item):
    """A test that is to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


# What is to be done at the end

def _enter_context(cm, addcleanup):
    """Enters a context whose end becomes a cleanup."""
    cls = type(cm)
    try:
        enter = cls.__enter__
        leave = cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol") from None
    result = enter(cm)
    addcleanup(leave, cm, None, None, None)
    return result


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Have a function called when the tests of the module are over; the last that was added is called first."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context that is left when the tests of the module are over."""
    return _enter_context(cm, addModuleCleanup)


def _taken_off(stack):
    """What was kept to be called at the end, from the last to the first, also what is added meanwhile."""
    while stack:
        yield stack.pop()


def doModuleCleanups():
    """Call what addModuleCleanup() has kept; the first error is raised when all have been called."""
    errors = []
    for function, positional, named in _taken_off(_module_cleanups):
        try:
            function(*positional, **named)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


# Tests

_COMPARISONS = {
    str: "assertMultiLineEqual", list: "assertListEqual", tuple: "assertTupleEqual", dict: "assertDictEqual", set: "assertSetEqual",
    frozenset: "assertSetEqual",
}


class TestCase(_Assertions):
    """A test: an object for each method whose name begins with `test`. Its class may prepare what the tests need."""

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        try:
            method = getattr(self, methodName)
        except AttributeError:
            # An object without a test is fine for trying assertions.
            if methodName != "runTest":
                raise ValueError(f"no such test method in {self.__class__}: {methodName}") from None
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {}
        for kind, assertion in _COMPARISONS.items():
            self.addTypeEqualityFunc(kind, assertion)

    # Before and behind

    def setUp(self):
        """Called before each test."""

    def tearDown(self):
        """Called behind each test that was begun."""

    @classmethod
    def setUpClass(cls):
        """Called before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called behind the tests of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Have a function called behind tearDown(), also if setUp() fails; the last that was added is called first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context that is left behind tearDown()."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Have a function called behind tearDownClass(); the last that was added is called first."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context that is left behind tearDownClass()."""
        return _enter_context(cm, cls.addClassCleanup)

    def doCleanups(self):
        """Call what addCleanup() has kept."""
        # Outside of a run errors are told nobody.
        outcome = _Outcome() if self._outcome is None else self._outcome
        for function, positional, named in _taken_off(self._cleanups):
            with outcome.part(self):
                self._callCleanup(function, *positional, **named)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Call what addClassCleanup() has kept; their errors are in `tearDown_exceptions`."""
        cls.tearDown_exceptions = told = []
        for function, positional, named in _taken_off(cls._class_cleanups):
            try:
                function(*positional, **named)
            except Exception as error:
                told.append((type(error), error, error.__traceback__))

    # What a test says of itself

    def shortDescription(self):
        """The first line of the method's documentation."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        """A test counts as one."""
        return 1

    def id(self):
        """The full name of the test."""
        return f"{strclass(self.__class__)}.{self._testMethodName}"

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __eq__(self, other):
        if type(self) is type(other):
            return self._testMethodName == other._testMethodName
        return NotImplemented

    def __str__(self):
        return f"{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

    # Running

    # Programs that bring a way of their own to run tests override these four.

    def _callSetUp(self):
        self.setUp()

    def _callTearDown(self):
        self.tearDown()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(
                f"It is deprecated to return a value that is not None from a test case ({method})", DeprecationWarning, stacklevel=5)

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def defaultTestResult(self):
        """What run() without a result tells."""
        return result.TestResult()

    def run(self, result=None):
        """Run the test; what happens is told to the result."""
        if result is not None:
            return self._run(result)
        result = self.defaultTestResult()
        # One that is made for this test sees a whole run.
        begin, end = (getattr(result, name, None) for name in ("startTestRun", "stopTestRun"))
        if begin is not None:
            begin()
        try:
            return self._run(result)
        finally:
            if end is not None:
                end()

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def _run(self, result):
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            reason = self._reason_to_skip(method)
            if reason is None:
                self._run_parts(_Outcome(result), method)
            else:
                _tell_skip(result, self, reason)
            return result
        finally:
            result.stopTest(self)

    def _run_parts(self, outcome, method):
        is_to_fail = any(getattr(each, "__unittest_expecting_failure__", False) for each in (self, method))
        self._outcome = outcome
        try:
            with outcome.part(self):
                self._callSetUp()
            if outcome.success:
                outcome.is_to_fail = is_to_fail
                with outcome.part(self):
                    self._callTestMethod(method)
                outcome.is_to_fail = False
                with outcome.part(self):
                    self._callTearDown()
            self.doCleanups()
            if outcome.success:
                if is_to_fail:
                    self._tell_wanted(outcome)
                else:
                    outcome.result.addSuccess(self)
        finally:
            # Nothing is to keep the frames alive.
            self._outcome = outcome.wanted_error = None

    def _tell_wanted(self, outcome):
        """Tells how a test that was to fail has done that, or that it has not."""
        result, error = outcome.result, outcome.wanted_error
        name = "addUnexpectedSuccess" if error is None else "addExpectedFailure"
        tell = getattr(result, name, None)
        if tell is not None:
            tell(self) if error is None else tell(self, error)
            return
        instead = "failure" if error is None else "passes"
        warnings.warn(f"TestResult has no {name} method, reporting as {instead}", RuntimeWarning)
        if error is not None:
            result.addSuccess(self)
            return
        try:
            raise _UnexpectedSuccess from None
        except _UnexpectedSuccess as failure:
            result.addFailure(self, (_UnexpectedSuccess, failure, failure.__traceback__))

    def _reason_to_skip(self, method):
        """Why the class or the method is to be left out; None if it is not."""
        marked = (self.__class__, method)
        if not any(getattr(each, "__unittest_skip__", False) for each in marked):
            return None
        reasons = [getattr(each, "__unittest_skip_why__", "") for each in marked]
        return reasons[0] or reasons[1]

    def debug(self):
        """Run the test; errors go to the caller."""
        method = getattr(self, self._testMethodName)
        reason = self._reason_to_skip(method)
        if reason is not None:
            raise SkipTest(reason)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        for function, positional, named in _taken_off(self._cleanups):
            self._callCleanup(function, *positional, **named)

    def skipTest(self, reason):
        """Leave this test out."""
        raise SkipTest(reason)

    def subTest(self, msg=_subtest_msg_sentinel, **params):
        """A context for a part of a test, which is told by message and parameters; the test goes on when it fails."""
        return _SubTestContext(self, msg, params)


class _SubTestContext:
    """The block of a with statement with subTest()."""

    def __init__(self, test_case, message, params):
        self.test_case = test_case
        self.message = message
        self.params = params

    def __enter__(self):
        test_case = self.test_case
        outcome = test_case._outcome
        self.is_active = outcome is not None and hasattr(outcome.result, "addSubTest")
        if not self.is_active:
            return
        self.parent = test_case._subtest
        params = self.params
        if self.parent is not None:
            # The own parameters come first.
            params = params | {name: value for name, value in self.parent.params.items() if name not in params}
        test_case._subtest = _SubTest(test_case, self.message, params)
        self.part = outcome.part(test_case._subtest)
        self.part.__enter__()

    def __exit__(self, kind, value, tb):
        if not self.is_active:
            return False
        test_case = self.test_case
        try:
            if not self.part.__exit__(kind, value, tb):
                return False
            outcome = test_case._outcome
            if not outcome.success:
                result = outcome.result
                if result is not None and result.failfast:
                    raise _ShouldStop
            elif outcome.wanted_error:
                # The test has failed, as it was to: that is enough.
                raise _ShouldStop
            return True
        finally:
            test_case._subtest = self.parent
            value = tb = None


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        self._before, self._behind = setUp, tearDown
        self._told_as = description

    def runTest(self):
        self._function()

    def setUp(self):
        if self._before is not None:
            self._before()

    def tearDown(self):
        if self._behind is not None:
            self._behind()

    def _parts(self):
        return self._before, self._behind, self._function, self._told_as

    def __hash__(self):
        return hash((type(self),) + self._parts())

    def __eq__(self, other):
        if isinstance(other, self.__class__):
            return self._parts() == other._parts()
        return NotImplemented

    def id(self):
        return self._function.__name__

    def shortDescription(self):
        """What was given, or the first line of the function's documentation."""
        if self._told_as is None:
            first_line = (self._function.__doc__ or "").partition("\n")[0]
            return first_line.strip() or None
        return self._told_as

    def __repr__(self):
        return f"<{strclass(self.__class__)} tec={self._function}>"

    def __str__(self):
        return f"{strclass(self.__class__)} ({self._function.__name__})"


class _SubTest(TestCase):
    """A part of a test, as results see it."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self.params, self._message = test_case, params, message
        self.failureException = test_case.failureException

    def _subDescription(self):
        told = []
        if self._message is not _subtest_msg_sentinel:
            told.append(f"[{self._message}]")
        if self.params:
            told.append("(" + ", ".join(f"{name}={value!r}" for name, value in self.params.items()) + ")")
        return " ".join(told) or "(<subtest>)"

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")
