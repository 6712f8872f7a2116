"""Examples in documentation as tests of unittest: a part of the module doctest, loaded when it is needed."""

import doctest
import sys
import unittest

from _doctest_finder import file_of


class DocTestCase(unittest.TestCase):
    __str__ = object.__str__

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test = test
        self._dt_globs = test.globs.copy()
        self._dt_optionflags, self._dt_checker = optionflags, checker
        # What is called with the test before and after.
        self._dt_setUp, self._dt_tearDown = setUp, tearDown

    def setUp(self):
        self._call(self._dt_setUp)

    def tearDown(self):
        self._call(self._dt_tearDown)
        # The test may be run again.
        names = self._dt_test.globs
        names.clear()
        names.update(self._dt_globs)

    def _call(self, hook):
        if hook is not None:
            hook(self._dt_test)

    def runTest(self):
        test = self._dt_test
        flags = self._dt_optionflags
        if not flags & doctest.REPORTING_FLAGS:
            flags |= doctest._report_flags
        runner = doctest.DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = "-" * 70
        pieces = []
        stdout = sys.stdout
        try:
            failed, _ = runner.run(test, out=pieces.append, clear_globs=False)
        finally:
            sys.stdout = stdout
        if failed:
            raise self.failureException(self.format_failure("".join(pieces)))

    def format_failure(self, err):
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else str(test.lineno)
        name = test.name.rpartition(".")[2]
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {name}\n\n{err}'

    def debug(self):
        """Run the test; what is wrong goes to the caller as an exception."""
        runner = doctest.DebugRunner(self._dt_checker, False, self._dt_optionflags)
        self.setUp()
        runner.run(self._dt_test, clear_globs=False)
        self.tearDown()

    # How it is called

    def shortDescription(self):
        return f"Doctest: {self._dt_test.name}"

    def id(self):
        return self._dt_test.name

    def __repr__(self):
        place, _, name = self._dt_test.name.rpartition(".")
        return f"{name} ({place})"

    def _hashed(self):
        return self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __hash__(self):
        return hash(self._hashed())

    def __eq__(self, other):
        if type(other) is type(self):
            return self._dt_test == other._dt_test and self._hashed() == other._hashed()
        return NotImplemented


class SkipDocTestCase(DocTestCase):
    """Stands for a module whose documentation was left out by -OO."""

    def __init__(self, module):
        super().__init__(doctest.DocTest([], {}, module.__name__, None, None, None))
        self.module = module

    def test_skip(self):
        pass

    def setUp(self):
        self.skipTest("DocTestSuite will not work with -O2 and above")

    def shortDescription(self):
        return f"Skipping tests from {self.module.__name__}"

    __str__ = shortDescription


class _DocTestSuite(unittest.TestSuite):
    def _removeTestAtIndex(self, index):
        """The tests stay: they may be run again."""


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A suite of the examples in the documentation of a module: itself, its name, or nothing for the one that calls. Options: setUp and tearDown,
    called with a DocTest; optionflags; checker."""
    finder = doctest.DocTestFinder() if test_finder is None else test_finder
    module = doctest._module_of(module)
    tests = finder.find(module, globs=globs, extraglobs=extraglobs)
    suite = _DocTestSuite()
    if not tests and sys.flags.optimize >= 2:
        suite.addTest(SkipDocTestCase(module))
        return suite
    for test in sorted(tests):
        if test.examples:
            test.filename = test.filename or file_of(module)
            suite.addTest(DocTestCase(test, **options))
    return suite


class DocFileCase(DocTestCase):
    def id(self):
        return "_".join(self._dt_test.name.split("."))

    def __repr__(self):
        return self._dt_test.filename

    def format_failure(self, err):
        test = self._dt_test
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=doctest.DocTestParser(), encoding=None, **options):
    globs = {} if globs is None else globs.copy()
    text, path = doctest._read_file(path, package, module_relative, encoding)
    globs.setdefault("__file__", path)
    return DocFileCase(parser.get_doctest(text, globs, path.rpartition("/")[2], path, 0), **options)


def DocFileSuite(*paths, **kw):
    """A suite of the examples in files. Options: those of DocTestSuite(), and module_relative, package, globs, parser, encoding."""
    suite = _DocTestSuite()
    if kw.get("module_relative", True):
        # From here the caller is easily known.
        kw["package"] = doctest._module_of(kw.get("package"))
    for path in paths:
        suite.addTest(DocFileTest(path, **kw))
    return suite


for _part in (DocTestCase, SkipDocTestCase, DocTestSuite, DocFileCase, DocFileTest, DocFileSuite):
    _part.__module__ = "doctest"
