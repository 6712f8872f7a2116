"""The examples that stand in a text, and the options that they are compared by: a part of the module doctest."""

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The number of an option, a new one where the name is new."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


def _registered(names):
    """The numbers of several options."""
    return [register_optionflag(name) for name in names.split()]


_comparing = _registered("DONT_ACCEPT_TRUE_FOR_1 DONT_ACCEPT_BLANKLINE NORMALIZE_WHITESPACE ELLIPSIS SKIP IGNORE_EXCEPTION_DETAIL")
_reporting = _registered("REPORT_UDIFF REPORT_CDIFF REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE FAIL_FAST")
globals().update(OPTIONFLAGS_BY_NAME)
COMPARISON_FLAGS = sum(_comparing)
REPORTING_FLAGS = sum(_reporting)


def lines_of(text):
    """The lines of a text with their line feeds; nothing else ends a line."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def indented(text):
    """A text with four blanks before all lines that are not empty."""
    return "".join(line if line == "\n" else "    " + line for line in lines_of(text))


def _ended(text):
    return text if text.endswith("\n") else text + "\n"


def _indent_of(line):
    return len(line) - len(line.lstrip(" "))


class Example:
    """A statement and what it is to print. lineno: where in the text, from 0; options: which flags it sets and clears."""

    __module__ = "doctest"

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options
        # All texts end with a line feed, save where nothing is wanted.
        self.source = _ended(source)
        self.want = want and _ended(want)
        self.exc_msg = None if exc_msg is None else _ended(exc_msg)

    def _hashed(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __hash__(self):
        return hash(self._hashed())

    def __eq__(self, other):
        if type(other) is type(self):
            return self._hashed() == other._hashed() and self.options == other.options
        return NotImplemented


class DocTest:
    """The examples of one text, run one behind the other in one namespace."""

    __module__ = "doctest"

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.name, self.filename, self.lineno = name, filename, lineno
        self.docstring, self.examples = docstring, examples
        self.globs = globs.copy()

    def _hashed(self):
        return self.docstring, self.name, self.filename, self.lineno

    def __hash__(self):
        return hash(self._hashed())

    def __eq__(self, other):
        if type(other) is type(self):
            return self._hashed() == other._hashed() and (self.examples, self.globs) == (other.examples, other.globs)
        return NotImplemented

    def _rank(self):
        return self.name, self.filename, -1 if self.lineno is None else self.lineno, id(self)

    def __lt__(self, other):
        return self._rank() < other._rank() if isinstance(other, DocTest) else NotImplemented

    def __repr__(self):
        count = len(self.examples)
        examples = {0: "no examples", 1: "1 example"}.get(count, f"{count} examples")
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"


class DocTestParser:
    """Finds the examples in a text."""

    __module__ = "doctest"

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """The examples of a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def parse(self, string, name="<string>"):
        """A list of what stands between examples, as texts, and of the examples."""
        lines = string.expandtabs().split("\n")
        margin = min((_indent_of(line) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        heads = [line.lstrip(" ")[:3] for line in lines]
        found = []
        index = rest = 0
        while index < len(lines):
            if heads[index] != ">>>":
                index += 1
                continue
            found.append("".join(line + "\n" for line in lines[rest:index]))
            behind = index + 1
            while behind < len(lines) and heads[behind] == "...":
                behind += 1
            rest = behind
            while rest < len(lines) and heads[rest] not in ("", ">>>"):
                rest += 1
            example = _Reading(name, index, lines[index:behind], lines[behind:rest]).example(margin)
            if example is not None:
                found.append(example)
            index = rest
        found.append("\n".join(lines[rest:]))
        return found


class _Reading:
    """The lines of one example: its source with the prompts, and what it wants. lineno: of the first one in the text, from 0."""

    def __init__(self, name, lineno, prompted, wanted):
        self.name = name
        self.lineno = lineno
        self.prompted = prompted
        self.wanted = wanted

    def example(self, margin):
        """The example; None where there is nothing to run."""
        indent = _indent_of(self.prompted[0])
        for number, line in enumerate(self.prompted, self.lineno + 1):
            if line[indent + 3:indent + 4].strip(" "):
                raise ValueError(f"line {number} of the docstring for {self.name} lacks blank after {line[indent:indent + 3]}: {line!r}")
        self._check(self.prompted[1:], " " * indent + ".", self.lineno + 1)
        self._check(self.wanted, " " * indent, self.lineno + len(self.prompted) + 1)
        source = "\n".join(line[indent + 4:] for line in self.prompted)
        want = "\n".join(line[indent:] for line in self.wanted)
        statement = source.removesuffix("\n")
        is_empty = "\n" not in statement and statement.lstrip(" ")[:1] in ("", "#")
        options = self._options(source, is_empty)
        return None if is_empty else Example(source, want, _wanted_message(want), self.lineno, margin + indent, options)

    def _check(self, lines, prefix, first):
        for number, line in enumerate(lines, first):
            if line and not line.startswith(prefix):
                raise ValueError(f"line {number} of the docstring for {self.name} has inconsistent leading whitespace: {line!r}")

    def _options(self, source, is_empty):
        """What the comments `# doctest: +FLAG, -FLAG` say: a dictionary from flags to whether they are set."""
        options = {}
        for line in source.split("\n"):
            for word in _directive(line).replace(",", " ").split():
                flag = OPTIONFLAGS_BY_NAME.get(word[1:])
                if flag is None or word[0] not in "+-":
                    raise ValueError(f"line {self.lineno + 1} of the doctest for {self.name} has an invalid option: {word!r}")
                options[flag] = word[0] == "+"
        if options and is_empty:
            raise ValueError(
                f"line {self.lineno} of the doctest for {self.name} has an option directive on a line with no example: {source!r}")
        return options


def _directive(line):
    """What stands behind `# doctest:` up to the end of the line; it has no quotes."""
    comments = line.split("#")
    for index in range(1, len(comments)):
        comment = "#".join(comments[index:]).lstrip()
        if comment.startswith("doctest:") and not {"'", '"'} & set(comment):
            return comment[len("doctest:"):]
    return ""


def _wanted_message(want):
    """The message where a traceback is wanted: from the first line on that is not indented."""
    first, _, rest = want.partition("\n")
    if first.rstrip() in ("Traceback (most recent call last):", "Traceback (innermost last):"):
        lines = rest.split("\n")
        for index, line in enumerate(lines):
            if line[:1] == "_" or line[:1].isalnum():
                return "\n".join(lines[index:])
    return None


def namespace(default, globs, extraglobs):
    """The namespace that examples run in: the one given or the default, and what is added to it."""
    names = (default if globs is None else globs).copy()
    names.update(extraglobs or ())
    names.setdefault("__name__", "__main__")
    return names


def script_from_examples(s):
    """A script of the examples in a text; everything else becomes comments."""
    script = []
    for part in DocTestParser().parse(s):
        if isinstance(part, str):
            script += [("# " + line.rstrip()).rstrip() for line in part.split("\n")[:-1]]
            continue
        script.append(part.source[:-1])
        if part.want:
            script.append("# Expected:")
            script += ["## " + line for line in part.want.split("\n")[:-1]]
    lines = [index for index, line in enumerate(script) if line != "#"]
    return "\n".join(script[lines[0]:lines[-1] + 1] if lines else []) + "\n"


script_from_examples.__module__ = register_optionflag.__module__ = "doctest"
