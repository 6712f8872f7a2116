"""Examples in documentation, run to see whether they still say what happens.

An example is a line behind `>>> `, more lines of it behind `... `, and below it what it prints, up to the next blank line or example. testmod()
runs those in the documentation of a module, testfile() those in a file; DocTestSuite() and DocFileSuite() make tests of them for unittest.
"""

import sys
import traceback
import types
from collections import namedtuple

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
    "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure",
    "UnexpectedException", "DebugRunner", "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite",
    "set_unittest_reportflags", "script_from_examples", "testsource",
]

TestResults = namedtuple("TestResults", "failed attempted")

# Options

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The number of an option, a new one where the name is new."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


# Texts

def _indent(s, indent=4):
    """A text with blanks before all lines that are not empty."""
    blanks = " " * indent
    return "".join(blanks + line if line != "\n" else line for line in _lines(s))


def _lines(text):
    """The lines of a text with their line feeds; nothing else ends a line."""
    lines = text.split("\n")
    last = lines.pop()
    lines = [line + "\n" for line in lines]
    return lines + [last] if last else lines


def _exception_traceback(exc_info):
    """The text of an exception with its traceback."""
    return "".join(traceback.format_exception(*exc_info))


def _is_blank_or_comment(source):
    """Whether a line has nothing to run."""
    line = source.partition("\n")[0] if source.endswith("\n") and source.count("\n") == 1 else source
    line = line.lstrip(" ")
    return not line or line.startswith("#") and "\n" not in line


def _strip_exception_details(msg):
    """The name of an exception's class, without its module and its message."""
    name = msg.partition("\n")[0].partition(":")[0]
    return name.rpartition(".")[2]


def _extract_future_flags(globs):
    """What the `from __future__ import` statements of a namespace ask of the compiler."""
    import __future__
    flags = 0
    for name in __future__.all_feature_names:
        feature = globs.get(name, None)
        if feature is getattr(__future__, name):
            flags |= feature.compiler_flag
    return flags


# Examples

class Example:
    """A statement and what it is to print. lineno: where in the text, from 0; options: which flags it sets and clears."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        if not source.endswith("\n"):
            source += "\n"
        if want and not want.endswith("\n"):
            want += "\n"
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.source = source
        self.want = want
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = exc_msg

    def _parts(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one text, run one behind the other in one namespace."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if not count else "1 example" if count == 1 else f"{count} examples"
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def _parts(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        lineno = self.lineno if self.lineno is not None else -1
        other_lineno = other.lineno if other.lineno is not None else -1
        return (self.name, self.filename, lineno, id(self)) < (other.name, other.filename, other_lineno, id(other))


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name="<string>"):
        """A list of what stands between examples, as texts, and of the examples."""
        string = string.expandtabs()
        margin = self._min_indent(string)
        lines = string.split("\n")
        if margin:
            lines = [line[margin:] for line in lines]
        output = []
        between = []
        index = 0
        while index < len(lines):
            if not lines[index].lstrip(" ").startswith(">>>"):
                between.append(lines[index])
                index += 1
                continue
            # Text ends with its line feed, which the split has taken.
            output.append("".join(line + "\n" for line in between))
            between = []
            first = index
            index += 1
            while index < len(lines) and lines[index].lstrip(" ").startswith("..."):
                index += 1
            source = lines[first:index]
            start = index
            while index < len(lines) and lines[index].strip(" ") and not lines[index].lstrip(" ").startswith(">>>"):
                index += 1
            example = self._make_example(source, lines[start:index], name, first, margin)
            if example is not None:
                output.append(example)
        output.append("\n".join(between))
        return output

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """The examples of a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def _min_indent(self, s):
        """How far all lines are indented that are not blank."""
        indents = [len(line) - len(line.lstrip(" ")) for line in s.split("\n") if line.strip()]
        return min(indents, default=0)

    def _make_example(self, source_lines, want_lines, name, lineno, margin):
        """None where there is nothing to run."""
        indent = len(source_lines[0]) - len(source_lines[0].lstrip(" "))
        for offset, line in enumerate(source_lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {lineno + offset + 1} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}")
        self._check_prefix(source_lines[1:], " " * indent + ".", name, lineno)
        source = "\n".join(line[indent + 4:] for line in source_lines)
        self._check_prefix(want_lines, " " * indent, name, lineno + len(source_lines))
        want = "\n".join(line[indent:] for line in want_lines)
        options = self._find_options(source, name, lineno)
        if _is_blank_or_comment(source):
            return None
        return Example(source, want, exc_msg=self._find_exception(want), lineno=lineno, indent=margin + indent, options=options)

    def _check_prefix(self, lines, prefix, name, lineno):
        for offset, line in enumerate(lines):
            if line and not line.startswith(prefix):
                raise ValueError(f"line {lineno + offset + 1} of the docstring for {name} has inconsistent leading whitespace: {line!r}")

    def _find_exception(self, want):
        """The message where a traceback is wanted: from the first line on that is not indented."""
        lines = want.split("\n")
        if lines[0].rstrip() not in ("Traceback (most recent call last):", "Traceback (innermost last):"):
            return None
        for index in range(1, len(lines)):
            first = lines[index][:1]
            if first.isalnum() or first == "_":
                return "\n".join(lines[index:])
        return None

    def _find_options(self, source, name, lineno):
        """What the comments `# doctest: +FLAG, -FLAG` say."""
        options = {}
        for line in source.split("\n"):
            directive = _directive(line)
            for option in directive.replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and _is_blank_or_comment(source):
            raise ValueError(f"line {lineno} of the doctest for {name} has an option directive on a line with no example: {source!r}")
        return options


def _directive(line):
    """What stands behind `# doctest:` up to the end of the line; it has no quotes."""
    at = line.find("#")
    while at >= 0:
        rest = line[at + 1:].lstrip()
        if rest.startswith("doctest:"):
            found = rest[8:]
            if "'" not in found and '"' not in found:
                return found
        at = line.find("#", at + 1)
    return ""


# Finding

class DocTestFinder:
    """Finds the examples in the documentation of an object and of all that is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """A list of DocTests, sorted by name. module: where it comes from, False for nowhere."""
        import inspect
        import linecache
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        source_lines = None
        try:
            file = inspect.getsourcefile(obj)
            if not file:
                file = inspect.getfile(obj)
                # The name of an example, whose lines are known too.
                if not (file.startswith("<") and file.endswith("]>")):
                    file = None
        except TypeError:
            file = None
        if file is not None:
            source_lines = linecache.getlines(file, module.__dict__) if module is not None else linecache.getlines(file)
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        if "__name__" not in globs:
            globs["__name__"] = "__main__"
        tests = []
        self._find(tests, obj, name, module, source_lines or None, globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, object):
        """Whether an object was made in the module."""
        import inspect
        if module is None:
            return True
        if inspect.getmodule(object) is not None:
            return module is inspect.getmodule(object)
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            owner = getattr(object, "__objclass__", None)
            return module.__name__ == (owner.__module__ if owner is not None else getattr(object, "__module__", None))
        if inspect.isclass(object) or hasattr(object, "__module__"):
            return module.__name__ == object.__module__
        if isinstance(object, property):
            return True
        raise ValueError("object must be a class or function")

    def _is_routine(self, obj):
        import inspect
        try:
            obj = inspect.unwrap(obj)
        except ValueError:
            pass
        return inspect.isroutine(obj)

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        import inspect
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if inspect.ismodule(obj) and self._recurse:
            for key, value in obj.__dict__.items():
                if (self._is_routine(value) or inspect.isclass(value)) and self._from_module(module, value):
                    self._find(tests, value, f"{name}.{key}", module, source_lines, globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                if not isinstance(key, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
                if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value) or isinstance(value, str)):
                    raise ValueError(
                        "DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: "
                        f"{type(value)!r}")
                self._find(tests, value, f"{name}.__test__.{key}", module, source_lines, globs, seen)
        if inspect.isclass(obj) and self._recurse:
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                is_wanted = inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)
                if is_wanted and self._from_module(module, value):
                    self._find(tests, value, f"{name}.{key}", module, source_lines, globs, seen)

    def _get_test(self, obj, name, module, globs, source_lines):
        """The examples of an object itself; None where it has no documentation."""
        if isinstance(obj, str):
            text = obj
        else:
            text = getattr(obj, "__doc__", None)
            text = "" if text is None else text if isinstance(text, str) else str(text)
        lineno = self._find_lineno(obj, source_lines)
        if self._exclude_empty and not text:
            return None
        filename = None
        if module is not None:
            filename = getattr(module, "__file__", None) or module.__name__
            if filename[-4:] == ".pyc":
                filename = filename[:-1]
        return self._parser.get_doctest(text, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        """The line in the file where the documentation of an object begins, from 0; None where that is not known."""
        import inspect
        lineno = None
        if inspect.ismodule(obj) and getattr(obj, "__doc__", None) is not None:
            lineno = 0
        if inspect.isclass(obj) and getattr(obj, "__doc__", None) is not None:
            if source_lines is None:
                return None
            name = getattr(obj, "__name__", "-")
            for index, line in enumerate(source_lines):
                line = line.lstrip()
                if line.startswith("class") and _begins_with_word(line[5:].lstrip(), name):
                    lineno = index
                    break
        if inspect.ismethod(obj):
            obj = obj.__func__
        if inspect.isfunction(obj) and getattr(obj, "__doc__", None):
            obj = inspect.unwrap(obj)
            obj = getattr(obj, "__code__", None)
            if obj is None:
                return None
        if inspect.istraceback(obj):
            obj = obj.tb_frame
        if inspect.isframe(obj):
            obj = obj.f_code
        if inspect.iscode(obj):
            lineno = obj.co_firstlineno - 1
        if lineno is None:
            return None
        if source_lines is None:
            return lineno + 1
        for index in range(lineno, len(source_lines)):
            if _begins_string(source_lines[index]):
                return index
        return None


def _begins_with_word(text, word):
    """Whether a text begins with a word, which ends there."""
    behind = text[len(word):len(word) + 1]
    return text.startswith(word) and not (behind.isalnum() or behind == "_")


def _begins_string(line):
    """Whether a string begins a line, or stands behind a colon; letters may stand before its quotes."""
    starts = [0] + [index + 1 for index, character in enumerate(line) if character == ":"]
    for start in starts:
        rest = line[start:].lstrip()
        while rest[:1].isalnum() or rest[:1] == "_":
            rest = rest[1:]
        if rest[:1] in ("'", '"') and rest:
            return True
    return False


# Running

def _make_output():
    """A file that keeps what the examples print."""
    from io import StringIO

    class _SpoofOut(StringIO):
        def getvalue(self):
            text = StringIO.getvalue(self)
            # A line may be left open; what is wanted always ends with a line feed.
            return text + "\n" if text and not text.endswith("\n") else text

        def truncate(self, size=None):
            self.seek(size)
            StringIO.truncate(self)

    return _SpoofOut()


class DocTestRunner:
    """Runs examples and compares what they print. run() gives (failed, attempted); summarize() tells of all of them."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._name2ft = {}
        self._fakeout = _make_output()

    # Telling

    def report_start(self, out, test, example):
        """Tell that an example is about to be run, if all is to be told."""
        if self._verbose:
            expecting = "Expecting:\n" + _indent(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indent(example.source) + expecting)

    def report_success(self, out, test, example, got):
        """Tell that an example is right, if all is to be told."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """Tell that an example prints something else."""
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Tell that an example raises what it should not."""
        out(self._failure_header(test, example) + "Exception raised:\n" + _indent(_exception_traceback(exc_info)))

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            line = "?"
            if test.lineno is not None and example.lineno is not None:
                line = test.lineno + example.lineno + 1
            lines.append(f'File "{test.filename}", line {line}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        lines.append("Failed example:")
        lines.append(_indent(example.source))
        return "\n".join(lines)

    # Running

    def __run(self, test, compileflags, out):
        failures = tries = 0
        original = self.optionflags
        try:
            for number, example in enumerate(test.examples):
                quiet = original & REPORT_ONLY_FIRST_FAILURE and failures > 0
                self.optionflags = original
                for flag, is_set in example.options.items():
                    self.optionflags = self.optionflags | flag if is_set else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    continue
                tries += 1
                if not quiet:
                    self.report_start(out, test, example)
                filename = f"<doctest {test.name}[{number}]>"
                exception = None
                try:
                    exec(compile(example.source, filename, "single", compileflags, True), test.globs)
                except KeyboardInterrupt:
                    raise
                except:
                    exception = sys.exc_info()
                got = self._fakeout.getvalue()
                self._fakeout.truncate(0)
                if exception is None:
                    is_right = self._checker.check_output(example.want, got, self.optionflags)
                else:
                    message = _message_of(exception)
                    if not quiet:
                        got += _exception_traceback(exception)
                    is_right = example.exc_msg is not None and self._is_message(example.exc_msg, message)
                if is_right:
                    if not quiet:
                        self.report_success(out, test, example, got)
                else:
                    failures += 1
                    if not quiet:
                        if exception is not None and example.exc_msg is None:
                            self.report_unexpected_exception(out, test, example, exception)
                        else:
                            self.report_failure(out, test, example, got)
                exception = None
                if failures and self.optionflags & FAIL_FAST:
                    break
        finally:
            exception = None
            self.optionflags = original
        self.__record(test, failures, tries)
        return TestResults(failures, tries)

    def _is_message(self, want, got):
        check = self._checker.check_output
        if check(want, got, self.optionflags):
            return True
        if not self.optionflags & IGNORE_EXCEPTION_DETAIL:
            return False
        return check(_strip_exception_details(want), _strip_exception_details(got), self.optionflags)

    def __record(self, test, failures, tries):
        known = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = (failures + known[0], tries + known[1])
        self.failures += failures
        self.tries += tries

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a DocTest, and tell by out() what is wrong; on standard output where it is not given."""
        import linecache
        self.test = test
        if compileflags is None:
            compileflags = _extract_future_flags(test.globs)
        stdout = sys.stdout
        if out is None:
            out = _writer(stdout)
        displayhook = sys.displayhook
        getlines = linecache.getlines

        def lines_of_examples(filename, module_globals=None):
            # Tracebacks show the lines of examples too.
            if filename.startswith("<doctest ") and filename.endswith("]>"):
                name, _, number = filename[9:-2].rpartition("[")
                if name == test.name and number.isdigit():
                    return test.examples[int(number)].source.splitlines(keepends=True)
            return getlines(filename, module_globals)

        sys.stdout = self._fakeout
        sys.displayhook = sys.__displayhook__
        linecache.getlines = lines_of_examples
        try:
            return self.__run(test, compileflags, out)
        finally:
            sys.stdout = stdout
            sys.displayhook = displayhook
            linecache.getlines = getlines
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def summarize(self, verbose=None):
        """Print how many examples of what were wrong, or with verbose of everything; gives (failed, attempted)."""
        if verbose is None:
            verbose = self._verbose
        none, passed, failed = [], [], []
        attempted = failures = 0
        for name, (f, t) in self._name2ft.items():
            attempted += t
            failures += f
            if not t:
                none.append(name)
            elif not f:
                passed.append((name, t))
            else:
                failed.append((name, f, t))
        if verbose:
            if none:
                print(len(none), "items had no tests:")
                for name in sorted(none):
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, count in sorted(passed):
                    print(f" {count:3d} tests in {name}")
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, f, t in sorted(failed):
                print(f" {f:3d} of {t:3d} in {name}")
        if verbose:
            print(attempted, "tests in", len(self._name2ft), "items.")
            print(attempted - failures, "passed and", failures, "failed.")
        if failures:
            print("***Test Failed***", failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, attempted)

    def merge(self, other):
        """Add the results of another runner."""
        for name, (f, t) in other._name2ft.items():
            known = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = (f + known[0], t + known[1])


def _writer(file):
    """The write() of a file; what it cannot encode becomes escapes."""
    encoding = getattr(file, "encoding", None)
    if encoding is None or encoding.lower() in ("utf-8", "utf8"):
        return file.write

    def write(text):
        file.write(str(text.encode(encoding, "backslashreplace"), encoding))

    return write


def _message_of(exc_info):
    """The message of an exception as it is compared: without the place that a SyntaxError tells."""
    kind, value, _ = exc_info
    lines = traceback.format_exception_only(kind, value)
    if issubclass(kind, SyntaxError):
        names = f"{kind.__qualname__}:", f"{kind.__module__}.{kind.__qualname__}:"
        for index, line in enumerate(lines):
            if line.startswith(names):
                return "".join(lines[index:])
    return "".join(lines)


class OutputChecker:
    """Decides whether an output is what was wanted, and shows the difference."""

    def _toAscii(self, s):
        return str(s.encode("ascii", "backslashreplace"), "ascii")

    def check_output(self, want, got, optionflags):
        """Whether an output is what was wanted, as the flags see it."""
        got = self._toAscii(got)
        want = self._toAscii(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join("" if _is_marker(line) else line for line in want.split("\n"))
            got = "\n".join("" if line.isspace() else line for line in got.split("\n"))
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def _do_a_fancy_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        # ndiff shows what differs inside of lines; the others need some lines to be of use.
        return bool(optionflags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2

    def output_difference(self, example, got, optionflags):
        """A text that tells what was wanted and what was got."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            lines = got.split("\n")
            got = "\n".join([BLANKLINE_MARKER if not line.strip(" ") else line for line in lines[:-1]] + lines[-1:])
        if self._do_a_fancy_diff(want, got, optionflags):
            import difflib
            want_lines = want.splitlines(keepends=True)
            got_lines = got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
                kind = "unified diff with -expected +actual"
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
                kind = "context diff with expected followed by actual"
            else:
                diff = list(difflib.ndiff(want_lines, got_lines, charjunk=difflib.IS_CHARACTER_JUNK))
                kind = "ndiff with -expected +actual"
            return f"Differences ({kind}):\n" + _indent("".join(diff))
        expected = f"Expected:\n{_indent(want)}" if want else "Expected nothing\n"
        return expected + (f"Got:\n{_indent(got)}" if got else "Got nothing\n")


def _is_marker(line):
    return line.startswith(BLANKLINE_MARKER) and not line[len(BLANKLINE_MARKER):].strip()


def _ellipsis_match(want, got):
    """Whether two texts are the same where `...` stands for anything."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got[len(first):].endswith(last):
        return False
    position, end = len(first), len(got) - len(last)
    for part in middle:
        # The first place is the best one: it leaves most room for the others.
        position = got.find(part, position, end)
        if position < 0:
            return False
        position += len(part)
    return position <= end


class DocTestFailure(Exception):
    """An example prints something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raises what it should not."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises an exception at the first example that is wrong."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# All of a module, all of a file

# The runner that testmod() and testfile() add their results to.
master = None


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False,
):
    """Run the examples in the documentation of a module, `__main__` where none is given; gives (failed, attempted)."""
    if m is None:
        m = sys.modules.get("__main__")
    if not isinstance(m, types.ModuleType):
        raise TypeError(f"testmod: module required; {m!r}")
    tests = DocTestFinder(exclude_empty=exclude_empty).find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, verbose, report, optionflags, raise_on_error)


def testfile(
    filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
    raise_on_error=False, parser=DocTestParser(), encoding=None,
):
    """Run the examples in a file, whose path is seen from the module that calls unless module_relative is false; gives (failed, attempted)."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text, filename = _load_testfile(filename, package, module_relative, encoding or "utf-8")
    if name is None:
        name = filename.rpartition("/")[2]
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    if "__name__" not in globs:
        globs["__name__"] = "__main__"
    return _run_all([parser.get_doctest(text, globs, name, filename, 0)], verbose, report, optionflags, raise_on_error)


def _run_all(tests, verbose, report, optionflags, raise_on_error):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples in the documentation of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def _normalize_module(module, depth=2):
    """A module, the module of a name, or the one that calls."""
    if isinstance(module, types.ModuleType):
        return module
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ["*"])
    if module is None:
        return sys.modules[sys._getframe(depth).f_globals["__name__"]]
    raise TypeError("Expected a module, string, or None")


def _load_testfile(filename, package, module_relative, encoding):
    """The text of a file and its path."""
    if module_relative:
        package = _normalize_module(package, 3)
        filename = _module_relative_path(package, filename)
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def _module_relative_path(module, test_path):
    import os
    if not isinstance(module, types.ModuleType):
        raise TypeError(f"Expected a module: {module!r}")
    if test_path.startswith("/"):
        raise ValueError("Module-relative files may not have absolute paths")
    test_path = os.path.join(*test_path.split("/"))
    if hasattr(module, "__file__"):
        folder = os.path.split(module.__file__)[0]
    elif module.__name__ == "__main__":
        folder = os.path.split(sys.argv[0])[0] if sys.argv and sys.argv[0] else os.curdir
    else:
        if hasattr(module, "__path__"):
            for folder in module.__path__:
                path = os.path.join(folder, test_path)
                if os.path.exists(path):
                    return path
        raise ValueError(f"Can't resolve paths relative to the module {module!r} (it has no __file__)")
    return os.path.join(folder, test_path)


# Examples as a script

def script_from_examples(s):
    """A script of the examples in a text; everything else becomes comments."""
    output = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            output.append(part.source[:-1])
            if part.want:
                output.append("# Expected:")
                output += ["## " + line for line in part.want.split("\n")[:-1]]
        else:
            output += [_comment_line(line) for line in part.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def _comment_line(line):
    line = line.rstrip()
    return "# " + line if line else "#"


def testsource(module, name):
    """A script of the examples of an object in a module, by its full name."""
    module = _normalize_module(module)
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")


# For unittest

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Set how tests of unittest tell what is wrong, where they do not say themselves; gives what was set before."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old = _unittest_reportflags
    _unittest_reportflags = flags
    return old


def __getattr__(name):
    # unittest is loaded when somebody makes tests of examples.
    if name in ("DocTestCase", "SkipDocTestCase", "DocFileCase", "DocFileTest", "DocTestSuite", "DocFileSuite", "_DocTestSuite"):
        import _doctest_unittest
        return getattr(_doctest_unittest, name)
    raise AttributeError(f"module 'doctest' has no attribute {name!r}")


# The command

def _test():
    """python -m doctest FILE...: the examples of modules and of texts; the status is 1 when one is wrong."""
    import argparse
    parser = argparse.ArgumentParser(prog="doctest.py", description="doctest runner")
    parser.add_argument("-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests")
    parser.add_argument(
        "-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[],
        help="specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options")
    parser.add_argument(
        "-f", "--fail-fast", action="store_true",
        help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)")
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    arguments = parser.parse_args()
    flags = FAIL_FAST if arguments.fail_fast else 0
    for option in arguments.option:
        flags |= OPTIONFLAGS_BY_NAME[option]
    for filename in arguments.file:
        if filename.endswith(".py"):
            folder, _, name = filename.rpartition("/")
            sys.path.insert(0, folder)
            module = __import__(name[:-3])
            del sys.path[0]
            failed, _ = testmod(module, verbose=arguments.verbose, optionflags=flags)
        else:
            failed, _ = testfile(filename, module_relative=False, verbose=arguments.verbose, optionflags=flags)
        if failed:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(_test())
