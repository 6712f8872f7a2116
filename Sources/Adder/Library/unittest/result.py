"""What happened to the tests of a run."""

import sys
import traceback
from . import util
from functools import wraps

__unittest = True

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """A method after which a run that is to stop at the first failure stops."""

    @wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kw)

    return inner


class TestResult:
    """The results of a run. Errors and failures are pairs of a test and the text of its traceback."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """Called when the run is over."""

    def startTestRun(self):
        """Called before the first test."""

    def stopTestRun(self):
        """Called behind the last test."""

    def startTest(self, test):
        """Called before each test."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """Called behind each test."""
        self._restoreStdout()
        self._mirrorOutput = False

    # Output that is kept back

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            from io import StringIO
            self._stderr_buffer = StringIO()
            self._stdout_buffer = StringIO()
        sys.stdout = self._stdout_buffer
        sys.stderr = self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            output = sys.stdout.getvalue()
            error = sys.stderr.getvalue()
            if output:
                self._original_stdout.write(STDOUT_LINE % _with_line_feed(output))
            if error:
                self._original_stderr.write(STDERR_LINE % _with_line_feed(error))
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for kept in (self._stdout_buffer, self._stderr_buffer):
            kept.seek(0)
            kept.truncate()

    # What tests tell

    @failfast
    def addError(self, test, err):
        """A test has raised something that is no failure. err: what sys.exc_info() gives."""
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        """A test has failed."""
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """A part of a test has ended; err is None when all is well."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        kept = self.failures if issubclass(err[0], test.failureException) else self.errors
        kept.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """All is well with a test."""

    def addSkip(self, test, reason):
        """A test was left out."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A test has failed, and was to."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """A test was to fail and has not."""
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        """Whether all is well so far."""
        if self.failures or self.errors:
            return False
        return not hasattr(self, "unexpectedSuccesses") or not self.unexpectedSuccesses

    def stop(self):
        """No test is to be started any more."""
        self.shouldStop = True

    # Tracebacks

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        tb = self._clean_tracebacks(kind, value, tb, test)
        described = traceback.TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True)
        lines = list(described.format())
        if self.buffer:
            output = sys.stdout.getvalue()
            error = sys.stderr.getvalue()
            if output:
                lines.append(STDOUT_LINE % _with_line_feed(output))
            if error:
                lines.append(STDERR_LINE % _with_line_feed(error))
        return "".join(lines)

    def _clean_tracebacks(self, exctype, value, tb, test):
        """Takes our own frames out of the tracebacks of an exception and of all that led to it: at the beginning those of the run, and at the end
        of failures those of the assertions."""
        result = None
        seen = {id(value)}
        waiting = [(exctype, value, tb)]
        while waiting:
            exctype, value, tb = waiting.pop()
            while tb and self._is_relevant_tb_level(tb):
                tb = tb.tb_next
            if exctype is test.failureException:
                self._remove_unittest_tb_frames(tb)
            if result is None:
                result = (tb,)
            else:
                value.__traceback__ = tb
            if value is not None:
                for other in (value.__cause__, value.__context__):
                    if other is not None and id(other) not in seen:
                        seen.add(id(other))
                        waiting.append((type(other), other, other.__traceback__))
        return result[0]

    def _is_relevant_tb_level(self, tb):
        return "__unittest" in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        """Cuts a traceback off where it comes into our own frames."""
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last = tb
            tb = tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>"


def _with_line_feed(text):
    return text if text.endswith("\n") else text + "\n"
