"""Running examples, and comparing what they print with what is wanted: a part of the module doctest."""

import builtins
import linecache
import sys
import traceback
from _io import StringIO
from collections import namedtuple

from _doctest_texts import (DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, FAIL_FAST, IGNORE_EXCEPTION_DETAIL,
                            NORMALIZE_WHITESPACE, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF, SKIP, indented)

TestResults = namedtuple("TestResults", "failed attempted", module="doctest")

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


# Comparing

class OutputChecker:
    """Decides whether an output is what was wanted, and shows the difference."""

    __module__ = "doctest"

    def check_output(self, want, got, optionflags):
        """Whether an output is what was wanted, as the flags see it."""
        want, got = _ascii(want), _ascii(got)
        if want == got:
            return True
        if (want, got) in (("1\n", "True\n"), ("0\n", "False\n")) and not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join("" if _is_marker(line) else line for line in want.split("\n"))
            got = "\n".join("" if line.isspace() else line for line in got.split("\n"))
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = " ".join(want.split()), " ".join(got.split())
        return want == got or bool(optionflags & ELLIPSIS) and _fits(want, got)

    def output_difference(self, example, got, optionflags):
        """A text that tells what was wanted and what was got."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            *lines, last = got.split("\n")
            got = "\n".join([line if line.strip(" ") else BLANKLINE_MARKER for line in lines] + [last])
        diff = _diff(want, got, optionflags)
        if diff is not None:
            return diff
        return "".join(f"{word}:\n{indented(text)}" if text else f"{word} nothing\n" for word, text in (("Expected", want), ("Got", got)))


def _ascii(text):
    return text if text.isascii() else text.encode("ascii", "backslashreplace").decode("ascii")


def _is_marker(line):
    return line.startswith(BLANKLINE_MARKER) and not line[len(BLANKLINE_MARKER):].strip()


def _fits(want, got):
    """Whether two texts are the same where `...` stands for anything."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    position, end = len(first), len(got) - len(last)
    if position > end or not (got.startswith(first) and got.endswith(last)):
        return False
    for part in middle:
        # The first place is the best one: it leaves most room for the others.
        found = got.find(part, position, end)
        if found < 0:
            return False
        position = found + len(part)
    return True


def _diff(want, got, optionflags):
    """The difference line by line, if a flag asks for it."""
    # ndiff shows what differs inside of lines; the others need some lines to be of use.
    if not optionflags & REPORT_NDIFF:
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF) or want.count("\n") <= 2 or got.count("\n") <= 2:
            return None
    import difflib
    texts = want.splitlines(keepends=True), got.splitlines(keepends=True)
    if optionflags & REPORT_UDIFF:
        title, lines = "unified diff with -expected +actual", [*difflib.unified_diff(*texts, n=2)][2:]
    elif optionflags & REPORT_CDIFF:
        title, lines = "context diff with expected followed by actual", [*difflib.context_diff(*texts, n=2)][2:]
    else:
        title, lines = "ndiff with -expected +actual", difflib.ndiff(*texts, charjunk=difflib.IS_CHARACTER_JUNK)
    return f"Differences ({title}):\n{indented(''.join(lines))}"


# Running

class _Output(StringIO):
    """Keeps what an example prints."""

    def take(self):
        """What has been printed since the last time; it ends with a line feed, as what is wanted does."""
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return text + "\n" if text and text[-1] != "\n" else text


class _Stage:
    """What is different in the system while examples run: where they print, and where tracebacks find their lines."""

    def __init__(self, output, test):
        self.output = output
        self.test = test

    def __enter__(self):
        self.kept = sys.stdout, sys.displayhook, linecache.getlines
        sys.stdout, sys.displayhook, linecache.getlines = self.output, sys.__displayhook__, self.lines

    def __exit__(self, *exception):
        sys.stdout, sys.displayhook, linecache.getlines = self.kept

    def lines(self, filename, module_globals=None):
        prefix = f"<doctest {self.test.name}["
        number = filename.removeprefix(prefix).removesuffix("]>")
        if number.isdigit() and filename == f"{prefix}{number}]>":
            return self.test.examples[int(number)].source.splitlines(keepends=True)
        return self.kept[2](filename, module_globals)


def _text_of(exc_info):
    return "".join(traceback.format_exception(*exc_info))


def _message_of(exc_info):
    """The message of an exception as it is compared: without the place that a SyntaxError tells."""
    kind, value, _ = exc_info
    lines = traceback.format_exception_only(kind, value)
    if issubclass(kind, SyntaxError):
        names = f"{kind.__qualname__}:", f"{kind.__module__}.{kind.__qualname__}:"
        first = next((index for index, line in enumerate(lines) if line.startswith(names)), 0)
        lines = lines[first:]
    return "".join(lines)


def _class_of(message):
    """The name of the exception's class in a message, without its module."""
    return message.split("\n")[0].split(":")[0].split(".")[-1]


def _writer(file):
    """The write() of a file; what it cannot encode becomes escapes."""
    encoding = getattr(file, "encoding", None)
    if encoding is None or encoding.lower() in ("utf-8", "utf8"):
        return file.write
    return lambda text: file.write(text.encode(encoding, "backslashreplace").decode(encoding))


def _future_flags(globs):
    """What the `from __future__ import` statements of a namespace ask of the compiler."""
    import __future__
    features = [getattr(__future__, name) for name in __future__.all_feature_names if globs.get(name) is getattr(__future__, name)]
    return sum({feature.compiler_flag for feature in features})


class DocTestRunner:
    """Runs examples and compares what they print. run() gives (failed, attempted); summarize() tells of all of them."""

    __module__ = "doctest"

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self.optionflags = self.original_optionflags = optionflags
        self.failures = self.tries = 0
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self._checker = checker or OutputChecker()
        self._output = _Output()
        # By the names of the tests: how many failed, how many were tried.
        self._counts = {}

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a DocTest, and tell by out() what is wrong; on standard output where it is not given."""
        self.test = test
        if out is None:
            out = _writer(sys.stdout)
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        flags = self.optionflags
        stage = _Stage(self._output, test)
        with stage:
            try:
                results = self._run_all(test, compileflags, out)
            finally:
                self.optionflags = flags
                if clear_globs:
                    test.globs.clear()
                    builtins._ = None
        self._count(test.name, *results)
        self.failures += results.failed
        self.tries += results.attempted
        return results

    def _run_all(self, test, compileflags, out):
        flags = self.optionflags
        failed = attempted = 0
        for number, example in enumerate(test.examples):
            self.optionflags = flags
            for flag, is_set in example.options.items():
                self.optionflags |= flag
                if not is_set:
                    self.optionflags ^= flag
            if self.optionflags & SKIP:
                continue
            attempted += 1
            is_told = not (failed and flags & REPORT_ONLY_FIRST_FAILURE)
            if is_told:
                self.report_start(out, test, example)
            exc_info = self.__run(example, f"<doctest {test.name}[{number}]>", compileflags, test.globs)
            got = self._output.take()
            is_right = self._is_right(example, got, exc_info)
            failed += not is_right
            if is_told:
                if exc_info is not None:
                    got += _text_of(exc_info)
                if is_right:
                    self.report_success(out, test, example, got)
                elif exc_info is None or example.exc_msg is not None:
                    self.report_failure(out, test, example, got)
                else:
                    self.report_unexpected_exception(out, test, example, exc_info)
            del exc_info
            if failed and self.optionflags & FAIL_FAST:
                break
        return TestResults(failed, attempted)

    # Tracebacks show this name.
    def __run(self, example, filename, compileflags, globs):
        """Run one example; the exception that it raises, if it does."""
        try:
            exec(compile(example.source, filename, "single", compileflags, True), globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            return sys.exc_info()
        return None

    def _is_right(self, example, got, exc_info):
        flags, check = self.optionflags, self._checker.check_output
        if exc_info is None:
            return check(example.want, got, flags)
        want, message = example.exc_msg, _message_of(exc_info)
        if want is None:
            return False
        return check(want, message, flags) or bool(flags & IGNORE_EXCEPTION_DETAIL) and check(_class_of(want), _class_of(message), flags)

    # Telling

    def report_start(self, out, test, example):
        """Tell that an example is about to be run, if all is to be told."""
        if self._verbose:
            expecting = f"Expecting:\n{indented(example.want)}" if example.want else "Expecting nothing\n"
            out(f"Trying:\n{indented(example.source)}{expecting}")

    def report_success(self, out, test, example, got):
        """Tell that an example is right, if all is to be told."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """Tell that an example prints something else."""
        out(self._heading(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Tell that an example raises what it should not."""
        out(self._heading(test, example) + "Exception raised:\n" + indented(_text_of(exc_info)))

    def _heading(self, test, example):
        if not test.filename:
            place = f"Line {example.lineno + 1}"
        elif test.lineno is None or example.lineno is None:
            place = f'File "{test.filename}", line ?'
        else:
            place = f'File "{test.filename}", line {test.lineno + example.lineno + 1}'
        return f"{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n{indented(example.source)}"

    # All together

    def _count(self, name, failed, attempted):
        known = self._counts.get(name, (0, 0))
        self._counts[name] = known[0] + failed, known[1] + attempted

    def merge(self, other):
        """Add the results of another runner."""
        for name, counts in other._counts.items():
            self._count(name, *counts)

    def summarize(self, verbose=None):
        """Print how many examples of what were wrong, or with verbose of everything; gives (failed, attempted)."""
        if verbose is None:
            verbose = self._verbose
        counts = sorted(self._counts.items())
        failures = sum(failed for _, (failed, _) in counts)
        attempted = sum(tried for _, (_, tried) in counts)
        if verbose:
            _print_items("items had no tests:", [f"    {name}" for name, (_, tried) in counts if not tried])
            _print_items("items passed all tests:", [f" {tried:3d} tests in {name}" for name, (failed, tried) in counts if tried and not failed])
        wrong = [f" {failed:3d} of {tried:3d} in {name}" for name, (failed, tried) in counts if failed and tried]
        if wrong:
            print(self.DIVIDER)
            _print_items("items had failures:", wrong)
        if verbose:
            print(f"{attempted} tests in {len(counts)} items.\n{attempted - failures} passed and {failures} failed.")
        if failures:
            print(f"***Test Failed*** {failures} failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, attempted)


def _print_items(title, lines):
    if lines:
        print(len(lines), title)
        print(*lines, sep="\n")


# Raising instead of telling

class DocTestFailure(Exception):
    """An example prints something else."""

    __module__ = "doctest"

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raises what it should not."""

    __module__ = "doctest"

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    __str__ = DocTestFailure.__str__


class DebugRunner(DocTestRunner):
    """Raises an exception at the first example that is wrong."""

    __module__ = "doctest"

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        # After an exception the names are there to be looked at.
        results = super().run(test, compileflags, out, clear_globs=False)
        if clear_globs:
            test.globs.clear()
        return results
