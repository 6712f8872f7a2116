"""Examples in documentation, run to see whether they still say what happens.

An example is a line behind `>>> `, more lines of it behind `... `, and below it what it prints, up to the next blank line or example. testmod()
runs those in the documentation of a module, testfile() those in a file; DocTestSuite() and DocFileSuite() make tests of them for unittest.
"""

import sys
import types

from _doctest_runner import (BLANKLINE_MARKER, ELLIPSIS_MARKER, DebugRunner, DocTestFailure, DocTestRunner, OutputChecker, TestResults,
                             UnexpectedException)
from _doctest_texts import (COMPARISON_FLAGS, OPTIONFLAGS_BY_NAME, REPORTING_FLAGS, DocTest, DocTestParser, Example, namespace, register_optionflag,
                            script_from_examples)

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
    "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure",
    "UnexpectedException", "DebugRunner", "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite",
    "set_unittest_reportflags", "script_from_examples", "testsource",
]

# The options, each under its name.
globals().update(OPTIONFLAGS_BY_NAME)

# The runner that has the results of all calls of testmod() and testfile().
master = None


def _run_all(tests, verbose, report, optionflags, raise_on_error):
    global master
    make_runner = DebugRunner if raise_on_error else DocTestRunner
    runner = make_runner(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is not None:
        master.merge(runner)
    master = master or runner
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples in the documentation of one object."""
    from _doctest_finder import DocTestFinder
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags)


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False,
):
    """Run the examples in the documentation of a module, `__main__` where none is given; gives (failed, attempted)."""
    module = sys.modules.get("__main__") if m is None else m
    if not isinstance(module, types.ModuleType):
        raise TypeError(f"testmod: module required; {module!r}")
    from _doctest_finder import DocTestFinder
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(module, module.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, verbose, report, optionflags, raise_on_error)


def testfile(
    filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
    raise_on_error=False, parser=DocTestParser(), encoding=None,
):
    """Run the examples in a file, whose path is seen from the module that calls unless module_relative is false; gives (failed, attempted)."""
    text, path = _read_file(filename, package, module_relative, encoding)
    test = parser.get_doctest(text, namespace({}, globs, extraglobs), path.rpartition("/")[2] if name is None else name, path, 0)
    return _run_all([test], verbose, report, optionflags, raise_on_error)


def testsource(module, name):
    """A script of the examples of an object in a module, by its full name."""
    from _doctest_finder import DocTestFinder
    finder = DocTestFinder()
    for test in finder.find(_module_of(module)):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")


# Modules and files

def _module_of(given, depth=2):
    """A module, the module of a name, or the one that calls."""
    if given is None:
        return sys.modules[sys._getframe(depth).f_globals["__name__"]]
    if isinstance(given, str):
        return __import__(given, globals(), locals(), ["*"])
    if not isinstance(given, types.ModuleType):
        raise TypeError("Expected a module, string, or None")
    return given


def _read_file(filename, package, module_relative, encoding, depth=3):
    """The text of a file and its path."""
    if module_relative:
        filename = _path_beside(_module_of(package, depth), filename)
    elif package:
        raise ValueError("Package may only be specified for module-relative paths.")
    with open(filename, encoding=encoding or "utf-8") as file:
        return file.read(), filename


def _path_beside(module, path):
    """The path of a file that is named as seen from a module."""
    import os
    if path.startswith("/"):
        raise ValueError("Module-relative files may not have absolute paths")
    path = path.replace("/", os.sep)
    if hasattr(module, "__file__"):
        return os.path.join(os.path.dirname(module.__file__), path)
    if module.__name__ == "__main__":
        script = sys.argv[0] if sys.argv else ""
        return os.path.join(os.path.dirname(script) if script else os.curdir, path)
    for folder in getattr(module, "__path__", ()):
        if os.path.exists(os.path.join(folder, path)):
            return os.path.join(folder, path)
    raise ValueError(f"Can't resolve paths relative to the module {module.__name__!r} (it has no __file__)")


# What needs large modules, inspect and unittest, is loaded when it is asked for.
_COMPANIONS = {
    "_doctest_finder": ["DocTestFinder"],
    "_doctest_unittest": ["DocTestCase", "SkipDocTestCase", "DocFileCase", "DocFileTest", "DocTestSuite", "DocFileSuite"],
}


def __getattr__(name):
    for companion, names in _COMPANIONS.items():
        if name in names:
            value = globals()[name] = getattr(__import__(companion), name)
            return value
    raise AttributeError(f"module 'doctest' has no attribute {name!r}")


# For unittest

_report_flags = 0


def set_unittest_reportflags(flags):
    """Set how tests of unittest tell what is wrong, where they do not say themselves; gives what was set before."""
    global _report_flags
    if flags & ~REPORTING_FLAGS:
        raise ValueError("Only reporting flags allowed", flags)
    before, _report_flags = _report_flags, flags
    return before


# The command

def _run_file(path, verbose, optionflags):
    """The results of one file: a module, or a text with examples."""
    if not path.endswith(".py"):
        return testfile(path, module_relative=False, verbose=verbose, optionflags=optionflags)
    folder, _, file = path.rpartition("/")
    sys.path.insert(0, folder)
    module = __import__(file[:-len(".py")])
    sys.path.pop(0)
    return testmod(module, verbose=verbose, optionflags=optionflags)


def _main():
    """python -m doctest FILE...: the examples of modules and of texts; the status is 1 when one is wrong."""
    from argparse import ArgumentParser
    parser = ArgumentParser(prog="doctest.py", description="doctest runner")
    parser.add_argument("-v", "--verbose", action="store_true", help="print very verbose output for all tests")
    parser.add_argument(
        "-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[],
        help="specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options")
    parser.add_argument(
        "-f", "--fail-fast", action="append_const", dest="option", const="FAIL_FAST",
        help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)")
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    chosen = parser.parse_args()
    flags = 0
    for name in chosen.option:
        flags |= OPTIONFLAGS_BY_NAME[name]
    return int(any(_run_file(path, chosen.verbose, flags).failed for path in chosen.file))


if __name__ == "__main__":
    sys.exit(_main())
