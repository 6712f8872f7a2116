"""doctest: examples that are right, and some that are not.

>>> 1 + 1
3
>>> print("a\\n\\nb")
a
<BLANKLINE>
b
>>> x = 5
>>> x
5
>>> 1/0
Traceback (most recent call last):
    ...
ZeroDivisionError: division by zero
>>> def f():
...     return 3
...
>>> f()
3
>>> list(range(20)) # doctest: +ELLIPSIS
[0, 1, ..., 18, 19]
>>> print("a   b") # doctest: +NORMALIZE_WHITESPACE
a b
>>> undefined # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
NameError: xxx
>>> skipped # doctest: +SKIP
>>> print("one\\ntwo\\nthree") # doctest: +REPORT_NDIFF
one
twoo
three
>>> print("one\\ntwo\\nthree") # doctest: +REPORT_UDIFF
one
twoo
three
>>> print("one\\ntwo\\nthree") # doctest: +REPORT_CDIFF
one
twoo
three
>>> True
1
>>> True # doctest: +DONT_ACCEPT_TRUE_FOR_1
1
"""
import doctest
import io
import os
import re
import sys
import tempfile
import types
import unittest


def without_frames(text):
    """Frames of the library stand in other lines in each."""
    return re.sub(r'      File "[^"]*doctest[^"]*", line \d+, in __run\n.*\n(?:        .*\^.*\n)?', "", text)


def foo(a):
    """foo doc

    >>> foo(3)
    4
    >>> print("x", end="")
    y
    """
    return a


class C:
    """
    >>> C().m()
    2
    """

    def m(self):
        """>>> C().m()
        1
        """
        return 1

    @property
    def p(self):
        """
        >>> C().p
        7
        """
        return 7

    @staticmethod
    def s():
        """
        >>> C.s()
        9
        """

    @classmethod
    def c(cls):
        """no tests"""

    class D:
        """
        >>> 5
        5
        """


__test__ = {"extra": ">>> 2\n2\n", "fn": foo}

print(doctest.testmod())
print(doctest.testmod(verbose=True, exclude_empty=True))
print(doctest.testmod(optionflags=doctest.FAIL_FAST, report=False), doctest.testmod(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE))
print([(test.name, test.lineno, len(test.examples)) for test in doctest.DocTestFinder().find(sys.modules[__name__])])
print([(test.name, test.lineno) for test in doctest.DocTestFinder(exclude_empty=False, recurse=False).find(C, "named")])
try:
    doctest.testmod(raise_on_error=True)
except doctest.DocTestFailure as error:
    print(error.test.name, repr(error.example.source), repr(error.got))
doctest.run_docstring_examples(foo, globals(), name="foo")
doctest.run_docstring_examples(foo, {"foo": lambda a: 1 / 0}, verbose=True, name="broken", optionflags=doctest.SKIP)
for wrong in (3, "nothing"):
    try:
        doctest.testmod(wrong)
    except TypeError as error:
        print(error)

# Parsing
parser = doctest.DocTestParser()
TEXT = """
  Some text
    >>> x = 1
    >>> if x:
    ...     print(x)
    1

  >>> # a comment
  >>> y  # doctest: +ELLIPSIS, -SKIP
  abc
    more
  Behind it.

      >>> z
      Traceback (most recent call last):
        stack
      Error: message
        of two lines

 end"""
for part in parser.parse(TEXT):
    if isinstance(part, str):
        print(repr(part))
    else:
        print(repr(part.source), repr(part.want), part.lineno, part.indent, part.options, repr(part.exc_msg))
print(parser.parse(""), parser.parse("no examples"), len(parser.get_examples(TEXT)), parser.get_doctest(TEXT, {}, "n", "f", 3))
for text in (">>>x", "  >>> 1\n 2", ">>> 1\n...2", ">>> 1 # doctest: +NOPE", ">>> 1 # doctest: ELLIPSIS", ">>> # doctest: +ELLIPSIS", "   >>> (1\n ... )"):
    try:
        print(parser.get_examples(text)[0].want)
    except ValueError as error:
        print(error)
print(doctest.script_from_examples(TEXT))
print(doctest.testsource(__name__, "__main__.foo"))
example = doctest.Example("x", "1", exc_msg="E")
print(example.source, example.want, example.exc_msg, example == doctest.Example("x\n", "1\n", "E\n"), example == 3, example != doctest.Example("y", ""))
for count in (0, 1, 2):
    print(doctest.DocTest([example] * count, {}, "n", "f", 1, ""))

# Comparing
checker = doctest.OutputChecker()
E, W, B, T = doctest.ELLIPSIS, doctest.NORMALIZE_WHITESPACE, doctest.DONT_ACCEPT_BLANKLINE, doctest.DONT_ACCEPT_TRUE_FOR_1
for want, got, flags in [
    ("a\n", "a\n", 0), ("1\n", "True\n", 0), ("1\n", "True\n", T), ("0\n", "False\n", 0), ("a...b\n", "axyzb\n", E), ("a...b\n", "axyzc\n", E),
    ("...\n", "\n", E), ("...a...a...\n", "aa\n", E), ("aa...aa\n", "aaa\n", E), ("a b\n", "a   b\n", W), ("a b\n", "ab\n", W),
    ("<BLANKLINE>\n", "\n", 0), ("<BLANKLINE>\n", "\n", B), ("a\n<BLANKLINE>\nb\n", "a\n  \nb\n", 0), ("\xe9\n", "\\xe9\n", 0), ("...", "", E), ("a...", "a", E),
]:
    print(checker.check_output(want, got, flags), end=" ")
print()
for want, got in (("a\n", "b\n"), ("", "b\n"), ("a\n", ""), ("", ""), ("a\n", "b\n\nc\n")):
    print(checker.output_difference(doctest.Example("x", want), got, 0))
print(doctest.register_optionflag("MINE") == doctest.OPTIONFLAGS_BY_NAME["MINE"], doctest.register_optionflag("ELLIPSIS"), doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS)

# Files, and unittest
folder = tempfile.mkdtemp()
path = os.path.join(folder, "text.txt")
with open(path, "w") as file:
    file.write("A text.\n\n>>> 1 + 1\n2\n>>> name\n'given'\n>>> 3\n4\n")
out = io.StringIO()
sys.stdout, kept = out, sys.stdout
result = doctest.testfile(path, module_relative=False, globs={"name": "given"})
sys.stdout = kept
print(out.getvalue().replace(folder, "FOLDER"), result)
for options in (dict(package="os", module_relative=False),):
    try:
        doctest.testfile(path, **options)
    except ValueError as error:
        print(error)


def show(suite):
    print(suite.countTestCases(), [test.id() for test in suite], [test.shortDescription() for test in suite])
    result = unittest.TestResult()
    suite.run(result)
    print(result.testsRun, len(result.failures), len(result.errors))
    for test, text in result.failures:
        print(re.sub(r'(?s)Traceback.*?AssertionError: ', "", text).replace(folder, "FOLDER"))


made = types.ModuleType("made")
made.__file__ = "made.py"
made.__doc__ = ">>> 1\n2\n>>> value\n7\n"
made.f = types.FunctionType(foo.__code__, {"__name__": "made"}, "f")
made.f.__doc__ = ">>> 3\n3\n"
sys.modules["made"] = made
show(doctest.DocTestSuite(made, setUp=lambda test: test.globs.update(value=7), tearDown=lambda test: print("torn down")))
show(doctest.DocFileSuite(path, module_relative=False, globs={"name": "given"}))
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
try:
    doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except ValueError as error:
    print(error)
print(repr(list(doctest.DocTestSuite("made"))[0]))
os.remove(path)
os.rmdir(folder)
for options in (dict(package=3), dict(package="sys"), dict(package="sys", filename="/x")):
    try:
        doctest.testfile(**{"filename": "x/y", **options})
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for name in sorted(set(doctest.__all__) - {"debug", "debug_src"}):
    print(name, getattr(doctest, name).__module__ if callable(getattr(doctest, name)) else getattr(doctest, name))
for text in (">>> # a\n...\n", ">>> 1 # a # doctest: +SKIP\n", ">>> '# doctest: +SKIP' # doctest: +ELLIPSIS\n", ">>> 1 # doctest: + SKIP", ">>> 1\n \n", "#\n\n>>> 1\n\n#\n", ">>> 1\n...\n...  \n2"):
    try:
        print([part if isinstance(part, str) else (part.source, part.want, part.options) for part in parser.parse(text)], repr(doctest.script_from_examples(text)))
    except ValueError as error:
        print(error)
runners = doctest.DocTestRunner(), doctest.DocTestRunner(verbose=False)
test = parser.get_doctest(">>> 1\n2\n>>> 1\n1\n>>> 1/0\n1\n", {}, "a name", None, None)
print(runners[0].run(test, out=lambda text: print(text.count("\n"), end="|")), runners[1].run(test, out=len))
runners[0].merge(runners[1])
print(runners[0].summarize(True), runners[0].failures, runners[0].tries)
try:
    doctest.DebugRunner(verbose=False).run(parser.get_doctest(">>> 1/0\n", {}, "raising", None, None))
except doctest.UnexpectedException as error:
    print(error, error.example.source, error.exc_info[1])


class Told(doctest.DocTestRunner):
    DIVIDER = "-" * 20

    def report_start(self, out, test, example):
        out(f"start {example.source!r}\n")
        super().report_start(out, test, example)

    def report_success(self, out, test, example, got):
        out(f"success {got.splitlines()[-1]!r}\n")

    def report_failure(self, out, test, example, got):
        out(f"failure {got!r}\n")
        super().report_failure(out, test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"exception {exc_info[1]!r}\n")


told = Told(verbose=False)
print(told.run(parser.get_doctest(">>> 1\n1\n>>> 2\n3\n>>> 1/0\n>>> 1/0\nTraceback (most recent call last):\nZeroDivisionError: division by zero\n", {}, "told", "file", 3)))
told.summarize()
print(told.original_optionflags, told.optionflags, told.test)
