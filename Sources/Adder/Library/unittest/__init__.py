"""Tests of programs: classes with methods whose names begin with `test`, found, run and told about.

    import unittest

    class Sums(unittest.TestCase):
        def test_small(self):
            self.assertEqual(1 + 1, 2)

    if __name__ == "__main__":
        unittest.main()
"""

from .result import TestResult
from .case import (
    FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip, skipIf, skipUnless,
)
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from .main import TestProgram, main
from .runner import TextTestResult, TextTestRunner
from .signals import installHandler, registerResult, removeHandler, removeResult

__all__ = [
    "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip",
    "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "installHandler", "registerResult", "removeResult", "removeHandler",
    "addModuleCleanup", "doModuleCleanups", "enterModuleContext", "getTestCaseNames", "makeSuite", "findTestCases",
]

__unittest = True

# The old name.
_TextTestResult = TextTestResult


def load_tests(loader, tests, pattern):
    """The package's own tests, where its files are."""
    import os.path
    return loader.discover(start_dir=os.path.dirname(__file__), pattern=pattern)
