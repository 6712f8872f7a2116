"""Examples in documentation as tests of unittest: a part of the module doctest, loaded when it is needed."""

import doctest
import sys
import unittest


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        unittest.TestCase.__init__(self)
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_globs = test.globs.copy()
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        test = self._dt_test
        if self._dt_tearDown is not None:
            self._dt_tearDown(test)
        # The test may be run again.
        test.globs.clear()
        test.globs.update(self._dt_globs)

    def runTest(self):
        test = self._dt_test
        flags = self._dt_optionflags
        if not flags & doctest.REPORTING_FLAGS:
            flags |= doctest._unittest_reportflags
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
        self.setUp()
        runner = doctest.DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False)
        runner.run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def _parts(self):
        return self._dt_test, self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker))

    def __repr__(self):
        place, _, name = self._dt_test.name.rpartition(".")
        return f"{name} ({place})"

    __str__ = object.__str__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


class SkipDocTestCase(DocTestCase):
    """Stands for a module whose documentation was left out by -OO."""

    def __init__(self, module):
        self.module = module
        super().__init__(doctest.DocTest([], {}, module.__name__, None, None, None))

    def setUp(self):
        self.skipTest("DocTestSuite will not work with -O2 and above")

    def test_skip(self):
        pass

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
    module = doctest._normalize_module(module)
    tests = finder.find(module, globs=globs, extraglobs=extraglobs)
    suite = _DocTestSuite()
    if not tests and sys.flags.optimize >= 2:
        suite.addTest(SkipDocTestCase(module))
        return suite
    for test in sorted(tests):
        if not test.examples:
            continue
        if not test.filename:
            test.filename = getattr(module, "__file__", None) or module.__name__
            if test.filename[-4:] == ".pyc":
                test.filename = test.filename[:-1]
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
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text, path = doctest._load_testfile(path, package, module_relative, encoding or "utf-8")
    if "__file__" not in globs:
        globs["__file__"] = path
    return DocFileCase(parser.get_doctest(text, globs, path.rpartition("/")[2], path, 0), **options)


def DocFileSuite(*paths, **kw):
    """A suite of the examples in files. Options: those of DocTestSuite(), and module_relative, package, globs, parser, encoding."""
    suite = _DocTestSuite()
    if kw.get("module_relative", True):
        # From here the caller is easily known.
        kw["package"] = doctest._normalize_module(kw.get("package"))
    for path in paths:
        suite.addTest(DocFileTest(path, **kw))
    return suite
