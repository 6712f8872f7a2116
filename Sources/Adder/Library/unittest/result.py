"""What happened to the tests of a run."""

import functools
import sys
import traceback
from .util import strclass

__unittest = True

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """A method after which a run that is to stop at the first failure stops."""

    @functools.wraps(method)
    def stopping(self, *positional, **named):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *positional, **named)

    return stopping


class TestResult:
    """The results of a run. Errors and failures are pairs of a test and the text of its traceback."""

    # Suites keep here what they have come to.
    _moduleSetUpFailed = _testRunEntered = False
    _previousTestClass = None

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        for kind in ("errors", "failures", "skipped", "expectedFailures", "unexpectedSuccesses"):
            setattr(self, kind, [])
        self.shouldStop = self.failfast = self.buffer = self.tb_locals = False
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._stdout_buffer = self._stderr_buffer = None
        # Whether what was kept back is to be shown after all.
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
            self._stdout_buffer, self._stderr_buffer = StringIO(), StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            output, errors = _kept_output()
            if output:
                self._original_stdout.write(output)
            if errors:
                self._original_stderr.write(errors)
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for kept in (self._stdout_buffer, self._stderr_buffer):
            kept.seek(0)
            kept.truncate()

    # What tests tell

    def _keep(self, kept, test, err, whose=None):
        """Keeps an error with its text."""
        kept.append((test, self._exc_info_to_string(err, test if whose is None else whose)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        """A test has failed. err: what sys.exc_info() gives."""
        self._keep(self.failures, test, err)

    @failfast
    def addError(self, test, err):
        """A test has raised something that is no failure."""
        self._keep(self.errors, test, err)

    def addSubTest(self, test, subtest, err):
        """A part of a test has ended; err is None when all is well."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        kept = self.failures if issubclass(err[0], test.failureException) else self.errors
        self._keep(kept, subtest, err, test)

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
        text = "".join(described.format())
        return text + "".join(_kept_output()) if self.buffer else text

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
        return f"<{strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>"


def _kept_output():
    """What was written since the test began, under a heading each; empty where there is nothing."""
    return _headed(STDOUT_LINE, sys.stdout.getvalue()), _headed(STDERR_LINE, sys.stderr.getvalue())


def _headed(heading, text):
    if not text:
        return ""
    return heading % (text if text.endswith("\n") else text + "\n")
