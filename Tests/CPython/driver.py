"""Runs the methods of one of CPython's test files under the interpreter that runs this, and writes down each result as it comes.

    driver.py MODULE RECORD [SKIP]

Lines in RECORD: `start ID`, then `pass ID`, `fail ID`, `error ID` or `skip ID`. IDs in the file SKIP are left out: they have been run. The texts
of failures go to standard error. What stands for this file's `__main__` is the unittest package, in which `unittest.main` is not called.
"""
import importlib
import sys
import unittest


class Recorder(unittest.TestResult):
    def __init__(self, record):
        super().__init__()
        self.record = record
        self.outcome = None

    def write(self, word, test):
        print(word, test.id(), file=self.record, flush=True)

    def startTest(self, test):
        super().startTest(test)
        self.outcome = "pass"
        self.write("start", test)

    def stopTest(self, test):
        super().stopTest(test)
        self.write(self.outcome, test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.outcome = "fail"
        self.tell(test, self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        if self.outcome is None or not isinstance(test, unittest.TestCase):
            self.write("error", test)
        self.outcome = "error"
        self.tell(test, self.errors[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.outcome = "fail" if issubclass(err[0], test.failureException) else "error"
            self.tell(subtest, str(err[1]))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.outcome = "skip"
        self.tell(test, "skipped: " + reason)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.outcome = "fail"

    def tell(self, test, text):
        print(f"=== {test.id()}\n{text}", file=sys.stderr, flush=True)


def methods(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from methods(test)
        else:
            yield test


def main(name, record, skip=None):
    done = set()
    if skip:
        with open(skip, encoding="utf-8") as file:
            done.update(file.read().split())
    module = importlib.import_module("test." + name)
    tests = unittest.defaultTestLoader.loadTestsFromModule(module)
    suite = unittest.TestSuite([test for test in methods(tests) if test.id() not in done])
    with open(record, "a", encoding="utf-8") as file:
        suite.run(Recorder(file))


main(*sys.argv[1:])
