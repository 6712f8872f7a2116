"""Running tests, with results as text."""

import sys
import time
import warnings
from .case import _SubTest
from .result import TestResult
from .signals import registerResult

__unittest = True


class _WritelnDecorator:
    """A stream that can write lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, attr):
        # While a copy is made there is no stream yet.
        if attr in ("stream", "__getstate__"):
            raise AttributeError(attr)
        return getattr(self.stream, attr)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write("\n")


class TextTestResult(TestResult):
    """Results that are written as they come: as dots and letters, or with the names of the tests."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.dots, self.showAll = verbosity == 1, verbosity > 1
        # Whether what is written next begins a line.
        self._newline = True

    def getDescription(self, test):
        first_line = test.shortDescription()
        if self.descriptions and first_line:
            return f"{test}\n{first_line}"
        return str(test)

    def _begin_line(self, test, indent=""):
        self.stream.write(indent + self.getDescription(test) + " ... ")

    def startTest(self, test):
        super().startTest(test)
        if not self.showAll:
            return
        self._begin_line(test)
        self.stream.flush()
        self._newline = False

    def _end_line(self, test, status):
        """Writes what became of a test, or of a part of one, which has a line of its own."""
        if isinstance(test, _SubTest):
            if not self._newline:
                self.stream.writeln()
            self._begin_line(test, "  ")
        elif self._newline:
            # Parts, or errors, have come between.
            self._begin_line(test)
        self.stream.writeln(status)
        self._newline = True

    def _tell(self, test, status, letter):
        if self.showAll:
            self._end_line(test, status)
        elif self.dots:
            self.stream.write(letter)
        else:
            return
        self.stream.flush()

    def _tell_word(self, word, letter):
        """What is told of whole tests only."""
        if self.showAll:
            self.stream.writeln(word)
        elif self.dots:
            self.stream.write(letter)
        else:
            return
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], subtest.failureException):
                self._tell(subtest, "FAIL", "F")
            else:
                self._tell(subtest, "ERROR", "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._tell(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._tell_word("expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell_word("unexpected success", "u")

    def printErrors(self):
        if self.showAll or self.dots:
            self.stream.writeln()
            self.stream.flush()
        for flavour, errors in (("ERROR", self.errors), ("FAIL", self.failures)):
            self.printErrorList(flavour, errors)
        unexpected = getattr(self, "unexpectedSuccesses", ())
        if unexpected:
            self.stream.writeln(self.separator1)
            for test in unexpected:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, error in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(str(error))
            self.stream.flush()


class _OldNames:
    """The messages about old names of assertions, as a filter asks for them: no pattern is to be compiled for each run."""

    @staticmethod
    def match(text):
        return text.startswith("Please use assert") and text.endswith(" instead.")


class TextTestRunner:
    """Runs tests and writes what happens, to standard error where no stream is given."""

    resultclass = TextTestResult

    def __init__(
        self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *, tb_locals=False,
    ):
        if resultclass is not None:
            self.resultclass = resultclass
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.verbosity, self.descriptions = verbosity, descriptions
        self.buffer, self.failfast, self.tb_locals = buffer, failfast, tb_locals
        self.warnings = warnings

    def _makeResult(self):
        """The result of a run; runners of other kinds may make others."""
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Run a test or a suite."""
        result = self._makeResult()
        for option in ("buffer", "failfast", "tb_locals"):
            setattr(result, option, getattr(self, option))
        registerResult(result)
        with warnings.catch_warnings():
            self._choose_warnings()
            taken = self._run(test, result)
        result.printErrors()
        self._write_summary(result, taken)
        return result

    def _choose_warnings(self):
        if not self.warnings:
            return
        warnings.simplefilter(self.warnings)
        if self.warnings in ("default", "always"):
            # The old names of assertions are told once a module.
            warnings._add_rule("module", _OldNames, DeprecationWarning, None, 0, append=False)

    @staticmethod
    def _run(test, result):
        """Runs a test and says how long that took."""
        began = time.perf_counter()
        begin = getattr(result, "startTestRun", None)
        if begin is not None:
            begin()
        try:
            test(result)
        finally:
            end = getattr(result, "stopTestRun", None)
            if end is not None:
                end()
        return time.perf_counter() - began

    def _write_summary(self, result, taken):
        write, writeln = self.stream.write, self.stream.writeln
        if hasattr(result, "separator2"):
            writeln(result.separator2)
        run = result.testsRun
        writeln(f"Ran {run} test{'s' if run != 1 else ''} in {taken:.3f}s")
        writeln()
        counts = []
        if result.wasSuccessful():
            write("OK")
        else:
            write("FAILED")
            counts += [("failures", result.failures), ("errors", result.errors)]
        for what, attribute in (
            ("skipped", "skipped"), ("expected failures", "expectedFailures"), ("unexpected successes", "unexpectedSuccesses"),
        ):
            counts.append((what, getattr(result, attribute, ())))
        told = [f"{what}={len(tests)}" for what, tests in counts if tests]
        if told:
            writeln(f" ({', '.join(told)})")
        else:
            write("\n")
        self.stream.flush()
