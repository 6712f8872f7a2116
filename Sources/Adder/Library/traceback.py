"""Tracebacks as data and as text: what the interpreter itself prints for an exception that nobody catches, for programs to make.

A stack is a `StackSummary`, a list of `FrameSummary`; an exception with all that led to it is a `TracebackException`, which keeps no frame
alive. The functions below are short forms of these.
"""

import linecache
import sys
from itertools import islice

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb", "print_exc",
    "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary", "StackSummary",
    "TracebackException", "walk_stack", "walk_tb",
]

# The same line is shown this often in a row.
_RECURSIVE_CUTOFF = 3


class _Implicit:
    """Stands for an argument that was not given."""

    def __repr__(self):
        return "<implicit>"


_sentinel = _Implicit()


# Short forms: lists of entries

def print_list(extracted_list, file=None):
    """Print what extract_tb() or extract_stack() gave."""
    out = sys.stderr if file is None else file
    for text in StackSummary.from_list(extracted_list).format():
        print(text, file=out, end="")


def format_list(extracted_list):
    """The texts for a list of entries, one for each, with line feeds."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """The texts for the entries of a traceback."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary._of_placed_frames(_placed_frames(tb), limit=limit)


# Short forms: exceptions

def _value_and_traceback(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _sentinel:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    """Print an exception with its traceback and with what led to it."""
    value, tb = _value_and_traceback(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    """The texts that print_exception() prints."""
    value, tb = _value_and_traceback(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel):
    """The last part of that: the exception itself, mostly one line."""
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(*sys.exc_info(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The text of the exception that is being handled."""
    return "".join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last command at the prompt."""
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


# Short forms: the stack

def _caller(frame):
    """The frame two levels up, where none is given."""
    return sys._getframe().f_back.f_back if frame is None else frame


def print_stack(f=None, limit=None, file=None):
    """Print where the program is."""
    print_list(extract_stack(_caller(f), limit=limit), file=file)


def format_stack(f=None, limit=None):
    """The texts for where the program is."""
    return format_list(extract_stack(_caller(f), limit=limit))


def extract_stack(f=None, limit=None):
    """The entries for where the program is, the outermost first."""
    stack = StackSummary.extract(walk_stack(_caller(f)), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Drop the variables of all frames of a traceback that are not running."""
    for link in _links(tb, "tb_next"):
        try:
            link.tb_frame.clear()
        except RuntimeError:
            # It is running.
            continue


def _links(first, following):
    """The links of a chain, by the name of the attribute that leads to the next."""
    while first is not None:
        yield first
        first = getattr(first, following)


def walk_tb(tb):
    """The frames and lines of a traceback."""
    for link in _links(tb, "tb_next"):
        yield link.tb_frame, link.tb_lineno


def walk_stack(f):
    """Frames and their lines, from one outwards; without one from the caller of StackSummary.extract()."""
    if f is None:
        f = sys._getframe()
        # What runs the generator, what makes entries of it, extract(), and its caller.
        for _ in range(4):
            f = f.f_back
    for frame in _links(f, "f_back"):
        yield frame, frame.f_lineno


def _placed_frames(tb):
    """The frames of a traceback, with line, last line, column and last column; nothing is known but the line where the code has no columns."""
    for link in _links(tb, "tb_next"):
        frame, instruction = link.tb_frame, link.tb_lasti // 2
        places = frame.f_code.co_positions() if instruction >= 0 else ()
        line, *others = next(islice(places, max(instruction, 0), None), (None,) * 4)
        yield frame, (link.tb_lineno if line is None else line, *others)


# Entries

class FrameSummary:
    """One entry of a traceback or of a stack."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None):
        self.filename, self.name = filename, name
        self.lineno, self.end_lineno, self.colno, self.end_colno = lineno, end_lineno, colno, end_colno
        self.locals = {key: repr(value) for key, value in locals.items()} if locals else None
        # As it stands in the file, None until it is asked for.
        self._line = line
        if lookup_line:
            self._whole_line()

    def _whole_line(self):
        if self._line is None and self.lineno is not None:
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line

    @property
    def line(self):
        """The line without the blanks around it."""
        text = self._whole_line()
        return None if text is None else text.strip()

    # An entry is also a sequence of four.

    def _fields(self):
        return self.filename, self.lineno, self.name, self.line

    def __len__(self):
        return len(self._fields())

    def __iter__(self):
        return iter(self._fields())

    def __getitem__(self, pos):
        return self._fields()[pos]

    def __eq__(self, other):
        if isinstance(other, tuple):
            return other == self._fields()
        if isinstance(other, FrameSummary):
            return all(getattr(self, name) == getattr(other, name) for name in ("filename", "lineno", "name", "locals"))
        return NotImplemented

    def __repr__(self):
        return "<FrameSummary file %s, line %s in %s>" % self._fields()[:3]

    def _carets(self):
        """The line of marks below the source line, from its first visible character on; None where it would mark the whole line."""
        original = self._whole_line()
        # Everything that the shown line lacks counts as indentation, also the line feed: hence the 1 that is added to the places.
        missing = len(original) - len(self.line.lstrip())
        stripped = self.line.strip()
        start = _characters(original, self.colno) + 1
        end = _characters(original, self.end_colno) + 1
        anchor = None
        if self.lineno == self.end_lineno:
            anchor = _find_anchor(original[start - 1:end - 1])
        else:
            end = missing + len(stripped)
        if end - start >= len(stripped) and not (anchor and anchor[1] > anchor[0]):
            return None
        marks = " " * (start - missing)
        if anchor:
            return marks + "~" * anchor[0] + "^" * (anchor[1] - anchor[0]) + "~" * (end - start - anchor[1])
        return marks + "^" * (end - start)


def _characters(text, offset):
    """How many characters the first bytes of a text are."""
    return len(text.encode("utf-8")[:offset].decode("utf-8", "replace"))


def _find_anchor(segment):
    """From where to where the operator of a binary operation stands, or the brackets of a subscript; None for all other expressions."""
    if segment[:1].isspace():
        return None
    try:
        from _traceback import anchor
        found = anchor(segment)
    except Exception:
        return None
    return found and (_characters(segment, found[0]), _characters(segment, found[1]))


class StackSummary(list):
    """The entries of a traceback or of a stack."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Entries for frames and their lines, as walk_stack() and walk_tb() give them."""

        def with_places():
            for frame, line in frame_gen:
                yield frame, (line, None, None, None)

        return klass._of_placed_frames(with_places(), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _of_placed_frames(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None and limit < 0:
            from collections import deque
            frame_gen = deque(frame_gen, maxlen=-limit)
            limit = None
        result = klass()
        filenames = set()
        # No generator around this one: walk_stack() counts the calls between.
        for frame, (line, end_line, column, end_column) in () if limit == 0 else frame_gen:
            code = frame.f_code
            filenames.add(code.co_filename)
            linecache.lazycache(code.co_filename, frame.f_globals)
            result.append(FrameSummary(
                code.co_filename, line, code.co_name, lookup_line=False, locals=frame.f_locals if capture_locals else None,
                end_lineno=end_line, colno=column, end_colno=end_column))
            if len(result) == limit:
                break
        for name in filenames:
            linecache.checkcache(name)
        if lookup_lines:
            for entry in result:
                entry.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Entries for tuples of file, line, name and text; entries stay as they are."""
        # Subclasses too get a plain list.
        result = StackSummary()
        for item in a_list:
            if not isinstance(item, FrameSummary):
                filename, line, name, text = item
                item = FrameSummary(filename, line, name, line=text)
            result.append(item)
        return result

    def format_frame_summary(self, frame_summary):
        """The text for an entry. A subclass may give None, and nothing is shown."""
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f"    {frame_summary.line.strip()}\n"
            if frame_summary.colno is not None and frame_summary.end_colno is not None:
                carets = frame_summary._carets()
                if carets is not None:
                    text += f"    {carets}\n"
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self):
        """The texts for all entries; of one that comes again and again only the first three."""
        result = []
        last = None
        count = 0
        for entry in self:
            text = self.format_frame_summary(entry)
            if text is None:
                continue
            place = entry.filename, entry.lineno, entry.name
            if place != last or None in place[:2]:
                _note_repeats(result, count)
                last = place
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        _note_repeats(result, count)
        return result


def _note_repeats(texts, count):
    count -= _RECURSIVE_CUTOFF
    if count > 0:
        texts.append(f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n")


# Exceptions

_cause_message = "\nThe above exception was the direct cause of the following exception:\n\n"
_context_message = "\nDuring handling of the above exception, another exception occurred:\n\n"


def _shown(value, what, spell=str):
    """A value as text, whatever its class does when it is asked for that."""
    try:
        text = spell(value)
    except:
        text = f"<{what} {spell.__name__}() failed>"
    return text


def _final_line(name, message):
    """The line that names the exception and tells what is wrong."""
    text = _shown(message, "exception")
    return f"{name}\n" if message is None or not text else f"{name}: {text}\n"


class _Drawing:
    """Where the output is in a tree of groups: how deep, and whether the closing line of a group is still to come."""

    def __init__(self):
        self.depth = 0
        self.is_open = False

    def indent(self):
        return "  " * self.depth

    def emit(self, texts, margin_char=None):
        margin = ""
        if self.depth:
            margin = self.indent() + (margin_char or "|") + " "
        if isinstance(texts, str):
            texts = (texts,)
        for text in texts:
            if not margin:
                yield text
                continue
            for line in text.splitlines(True):
                # Blank lines keep their margin too.
                yield margin + line


class TracebackException:
    """An exception, its traceback and what led to it, as data: nothing of the program is kept alive."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False, max_group_width=15,
        max_group_depth=10, _seen=None,
    ):
        options = {
            "limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals, "max_group_width": max_group_width,
            "max_group_depth": max_group_depth,
        }
        seen = set() if _seen is None else _seen
        is_first = _seen is None
        self._describe(exc_type, exc_value, exc_traceback, options, seen)
        # What led to it, and the members of groups: a list of what is to be filled in, since such chains are longer than calls may be deep.
        waiting = [(self, exc_value)] if is_first else []
        while waiting:
            described, exception = waiting.pop()
            described._link(exception, options, seen, compact, waiting)

    def _describe(self, kind, exception, traceback, options, seen):
        """What there is to say about this exception alone."""
        seen.add(id(exception))
        self.max_group_width = options["max_group_width"]
        self.max_group_depth = options["max_group_depth"]
        self.stack = StackSummary._of_placed_frames(
            _placed_frames(traceback), limit=options["limit"], lookup_lines=options["lookup_lines"],
            capture_locals=options["capture_locals"])
        self.exc_type = kind
        self._str = _shown(exception, "exception")
        self.__notes__ = getattr(exception, "__notes__", None)
        if kind and issubclass(kind, SyntaxError):
            self.filename = exception.filename
            self.lineno = None if exception.lineno is None else str(exception.lineno)
            self.end_lineno = None if exception.end_lineno is None else str(exception.end_lineno)
            self.text = exception.text
            self.offset = exception.offset
            self.end_offset = exception.end_offset
            self.msg = exception.msg
        self.__suppress_context__ = exception.__suppress_context__ if exception is not None else False
        self.__cause__ = None
        self.__context__ = None
        self.exceptions = None

    def _link(self, exception, options, seen, compact, waiting):
        """Fills in cause, context and members."""

        def describe(other):
            made = TracebackException.__new__(TracebackException)
            made._describe(type(other), other, other.__traceback__, options, seen)
            waiting.append((made, other))
            return made

        if exception is None:
            return
        cause = exception.__cause__
        if cause is not None and id(cause) not in seen:
            self.__cause__ = describe(cause)
        context = exception.__context__
        # A compact description leaves out the context that would not be shown.
        is_wanted = not compact or self.__cause__ is None and not exception.__suppress_context__
        if context is not None and id(context) not in seen and is_wanted:
            self.__context__ = describe(context)
        if isinstance(exception, BaseExceptionGroup):
            self.exceptions = [describe(member) for member in exception.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """The description of an exception, with its own traceback."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, TracebackException) else NotImplemented

    # The exception itself

    def format_exception_only(self):
        """The lines that tell what is wrong: the last is mostly the only one, or with notes the first."""
        if self.exc_type is None:
            yield _final_line(None, self._str)
            return
        name = self.exc_type.__qualname__
        module = self.exc_type.__module__
        if module not in ("__main__", "builtins"):
            name = (module if isinstance(module, str) else "<unknown>") + "." + name
        if issubclass(self.exc_type, SyntaxError):
            yield from self._format_syntax_error(name)
        else:
            yield _final_line(name, self._str)
        yield from self._format_notes()

    def _format_notes(self):
        notes = self.__notes__
        if notes is None:
            return
        if not _is_sequence(notes):
            yield _shown(notes, "__notes__", repr)
            return
        for note in notes:
            for line in _shown(note, "note").split("\n"):
                yield line + "\n"

    def _format_syntax_error(self, stype):
        """The place of a syntax error, and what is wrong there."""
        suffix = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f" ({self.filename})"
        if self.text is not None:
            shown = self.text.rstrip("\n")
            line = shown.lstrip(" \n\f")
            yield f"    {line}\n"
            if self.offset is not None:
                end = self.end_offset if self.end_offset not in (None, 0, -1, self.offset) else self.offset + 1
                start = self.offset - 1 - (len(shown) - len(line))
                width = end - self.offset
                if start >= 0:
                    # Tabs stay, so that the marks stand where they should.
                    blanks = "".join(c if c.isspace() else " " for c in line[:start].ljust(start))
                    yield f"    {blanks[:len(line[:start])]}{'^' * width}\n"
        yield f"{stype}: {self.msg or '<no detail available>'}{suffix}\n"

    # All of it

    def _chain(self, chain):
        """This exception and what led to it, the first that happened first, each with the message that links it to the next."""
        links = []
        message, described = None, self
        while described is not None:
            links.append((message, described))
            if not chain:
                break
            if described.__cause__ is not None:
                message, described = _cause_message, described.__cause__
            elif described.__context__ is not None and not described.__suppress_context__:
                message, described = _context_message, described.__context__
            else:
                break
        return reversed(links)

    def format(self, *, chain=True, _ctx=None):
        """The texts that the interpreter would print, each with one or more line feeds."""
        drawing = _Drawing() if _ctx is None else _ctx
        for message, described in self._chain(chain):
            if described.exceptions is None:
                if described.stack:
                    yield from drawing.emit("Traceback (most recent call last):\n")
                    yield from drawing.emit(described.stack.format())
                yield from drawing.emit(described.format_exception_only())
            elif drawing.depth > self.max_group_depth:
                yield from drawing.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from described._format_group(drawing, chain)
            if message is not None:
                yield from drawing.emit(message)

    def _format_group(self, drawing, chain):
        is_outermost = drawing.depth == 0
        if is_outermost:
            drawing.depth = 1
        if self.stack:
            yield from drawing.emit("Exception Group Traceback (most recent call last):\n", margin_char="+" if is_outermost else None)
            yield from drawing.emit(self.stack.format())
        yield from drawing.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        drawing.is_open = False
        for index in range(shown):
            is_last = index == shown - 1
            if is_last:
                drawing.is_open = True
            is_cut = index >= self.max_group_width
            title = "..." if is_cut else str(index + 1)
            yield f"{drawing.indent()}{'+-' if index == 0 else '  '}+---------------- {title} ----------------\n"
            drawing.depth += 1
            if is_cut:
                left = count - self.max_group_width
                yield from drawing.emit(f"and {left} more exception{'s' if left > 1 else ''}\n")
            else:
                yield from self.exceptions[index].format(chain=chain, _ctx=drawing)
            if is_last and drawing.is_open:
                yield f"{drawing.indent()}+------------------------------------\n"
                drawing.is_open = False
            drawing.depth -= 1
        if is_outermost:
            drawing.depth = 0

    def print(self, *, file=None, chain=True):
        """Print what format() gives."""
        out = sys.stderr if file is None else file
        for text in self.format(chain=chain):
            print(text, file=out, end="")


def _is_sequence(value):
    """What the notes of an exception may be kept in."""
    if isinstance(value, (list, tuple, str, range)):
        return True
    from collections.abc import Sequence
    return isinstance(value, Sequence)
